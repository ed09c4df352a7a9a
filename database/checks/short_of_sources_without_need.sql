-- short_of_sources on an event that needs no second voice or has one.
SELECT file, record, 'short_of_sources is only for an event of weight 4 or 5 with a single voice' AS what
FROM events JOIN records ON record = event JOIN citations USING (record)
WHERE short_of_sources
GROUP BY file, record, weight
HAVING weight < 4 OR count(DISTINCT voice) > 1
