-- An event of weight 4 or 5 whose sources carry fewer than two voices, without saying so.
SELECT file, record, format('weight {} asks for sources of two voices, or short_of_sources = true', weight) AS what
FROM events JOIN records ON record = event JOIN citations USING (record)
WHERE NOT short_of_sources AND weight >= 4
GROUP BY ALL
HAVING count(DISTINCT voice) < 2
