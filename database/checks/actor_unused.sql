-- An actor that neither acts nor speaks. Nothing is said while a record could not be read, for it may be its only one.
SELECT file, actor AS record, 'no record uses this actor' AS what
FROM actors
WHERE actor NOT IN (SELECT actor FROM participants UNION ALL SELECT actor FROM speakers)
    AND NOT EXISTS (FROM records WHERE date IS NULL)
