-- One row a voice: how many standing records rest on it and what share of all of them that is.
WITH heard AS (
    SELECT citations.voice, citations.record, citations.url
    FROM citations JOIN records USING (record)
    WHERE records.withdrawn IS NULL
)
SELECT
    words.word AS voice, words.meaning,
    count(DISTINCT heard.record) AS records,
    count(DISTINCT heard.url) AS sources,
    count(DISTINCT heard.record) / (SELECT count(*) FROM records WHERE withdrawn IS NULL) AS share
FROM words LEFT JOIN heard ON heard.voice = words.word
WHERE words.list = 'voice'
GROUP BY words.word, words.meaning
ORDER BY records DESC, voice
