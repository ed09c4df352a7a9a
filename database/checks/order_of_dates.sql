-- Records that do not stand in the order of their dates.
SELECT file, record, 'it stands after a later record of the same file' AS what
FROM (
    SELECT *, max(date) OVER (PARTITION BY file ORDER BY rowid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest
    FROM records
)
WHERE date < latest
