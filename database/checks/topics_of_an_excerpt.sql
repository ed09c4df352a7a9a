-- Topics coded from excerpts alone, without saying so, and the reverse.
SELECT file, record, CASE
    WHEN topics_partial THEN 'topics_partial is set although a source was read whole'
    ELSE 'no source was read whole, so topics_partial = true is needed'
END AS what
FROM statements JOIN records ON record = statement JOIN citations USING (record)
GROUP BY file, record, topics_partial
HAVING topics_partial = bool_or(citations.read = 'whole')
