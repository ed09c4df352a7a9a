-- A unit with two pairs of codes.
SELECT 'reliability/double_coded.csv' AS file, record, format('{} {} has two lines', code, unit) AS what
FROM double_coded GROUP BY record, code, unit HAVING count(*) > 1
