-- One row a page behind one of these records.
SELECT record, publisher, url FROM citations
WHERE list_contains($records::VARCHAR[], record)
ORDER BY record, position
