-- A link to a record that does not exist.
SELECT file, links.record, format('it links to {}, which is not in the record', to_record) AS what
FROM links JOIN records USING (record)
WHERE to_record NOT IN (SELECT record FROM records)
