-- The same address twice in one record.
SELECT file, record, format('{} is cited twice', url) AS what
FROM citations JOIN records USING (record)
GROUP BY file, record, url
HAVING count(*) > 1
