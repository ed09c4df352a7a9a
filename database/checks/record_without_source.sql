-- A record without a source.
SELECT file, record, 'it has no source' AS what
FROM records ANTI JOIN citations USING (record)
WHERE date IS NOT NULL
