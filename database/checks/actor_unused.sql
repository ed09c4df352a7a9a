-- An actor that neither acts nor speaks.
SELECT file, actor AS record, 'no record uses this actor' AS what
FROM actors
WHERE actor NOT IN (SELECT actor FROM participants UNION ALL SELECT actor FROM speakers)
