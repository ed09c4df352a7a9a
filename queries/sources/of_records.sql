-- One row a page behind these records, or behind the events of a choice.
WITH asked AS (
    FROM asked_records(
        $records::VARCHAR[], $by_choice,
        $first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words
    )
)
SELECT sources.publisher, sources.title, sources.date, sources.language, count(DISTINCT record) AS records, sources.url
FROM asked JOIN citations USING (record) JOIN sources USING (url)
GROUP BY sources.publisher, sources.title, sources.date, sources.language, sources.url
ORDER BY records DESC, sources.publisher, sources.url
