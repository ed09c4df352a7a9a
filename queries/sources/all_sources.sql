-- One row a page that was read, with the records that lean on it.
SELECT
    sources.publisher, sources.title, sources.date, sources.language,
    string_agg(DISTINCT citations.voice, ', ' ORDER BY citations.voice) AS voices,
    max(citations.read) AS read,
    count(DISTINCT citations.record) AS records,
    list(DISTINCT citations.record ORDER BY citations.record) AS leaning,
    sources.host, sources.url
FROM sources JOIN citations USING (url)
GROUP BY sources.publisher, sources.title, sources.date, sources.language, sources.host, sources.url
ORDER BY records DESC, sources.publisher, sources.url
