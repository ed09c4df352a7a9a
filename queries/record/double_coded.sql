-- One row a unit of a record that two coders coded, each without sight of the other's code.
SELECT code, record, unit, first_code, second_code
FROM double_coded
WHERE code <> 'unread'
ORDER BY list_position(['type', 'weight', 'stance', 'topics'], code), record, unit
