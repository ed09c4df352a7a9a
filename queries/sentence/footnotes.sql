-- One row a source of these events, in the order of the events.
SELECT records.record, records.date AS day, citations.publisher, citations.title, citations.date, citations.voice, citations.url
FROM citations
JOIN records USING (record)
WHERE list_contains($records::VARCHAR[], records.record)
ORDER BY records.date, records.record, citations.position
