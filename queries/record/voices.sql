-- One row a voice: how many records rest on it and what share of all records that is.
SELECT
    words.word AS voice, words.meaning,
    count(DISTINCT citations.record) AS records,
    count(DISTINCT citations.url) AS sources,
    count(DISTINCT citations.record) / (SELECT count(*) FROM records WHERE withdrawn IS NULL) AS share
FROM words LEFT JOIN citations ON citations.voice = words.word
WHERE words.list = 'voice'
GROUP BY words.word, words.meaning
ORDER BY records DESC, voice
