-- A record that is linked to itself.
SELECT file, record, 'it links to itself' AS what
FROM links JOIN records USING (record)
WHERE to_record = record
