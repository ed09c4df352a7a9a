-- A code that is not in its list or on its scale.
WITH given AS (
    SELECT record, code, unnest([first_code, second_code]) AS given FROM double_coded
), single AS (
    SELECT record, code, given FROM given WHERE code <> 'topics'
    UNION ALL
    SELECT record, code, unnest(string_split(given, ' ')) FROM given WHERE code = 'topics' AND given <> ''
)
SELECT 'reliability/double_coded.csv' AS file, record, format('{} cannot be ''{}''', code, given) AS what
FROM single
WHERE CASE code
    WHEN 'type' THEN given NOT IN (SELECT type FROM event_types)
    WHEN 'weight' THEN given NOT IN ('1', '2', '3', '4', '5')
    WHEN 'stance' THEN given NOT IN ('-2', '-1', '0', '1', '2')
    WHEN 'unread' THEN given <> ''
    ELSE given NOT IN (SELECT topic FROM topics)
END
