-- One row a page behind these records.
SELECT sources.publisher, sources.title, sources.date, sources.language, count(DISTINCT record) AS records, sources.url
FROM citations JOIN sources USING (url)
WHERE list_contains($records::VARCHAR[], record)
GROUP BY sources.publisher, sources.title, sources.date, sources.language, sources.url
ORDER BY records DESC, sources.publisher, sources.url
