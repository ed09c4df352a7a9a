-- An id that two records have.
SELECT string_agg(DISTINCT file, ' and ' ORDER BY file) AS file, record, 'the id is used twice' AS what
FROM records
GROUP BY record
HAVING count(*) > 1
