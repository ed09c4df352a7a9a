-- short_of_sources on an event that lacks neither a second voice nor, since 2025, an official one.
SELECT file, record,
    'short_of_sources is only for an event of weight 4 or 5 with a single voice, or since 2025 for one that no official voice tells' AS what
FROM events JOIN records ON record = event JOIN citations USING (record)
WHERE short_of_sources AND (records.date < DATE '2025-01-01' OR record IN (SELECT record FROM official_words))
GROUP BY file, record, weight
HAVING weight < 4 OR count(DISTINCT voice) > 1
