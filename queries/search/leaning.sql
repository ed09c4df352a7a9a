-- One row a standing record that leans on this page.
SELECT DISTINCT records.kind, records.record, records.date, records.precision, records.title
FROM citations JOIN records USING (record)
WHERE citations.url = $record AND records.withdrawn IS NULL
ORDER BY records.date, records.record
