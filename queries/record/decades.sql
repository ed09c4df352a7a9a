-- One row a decade and dyad: how many events the record holds.
SELECT (year(date) // 10) * 10 AS decade, dyad, count(*) AS events
FROM event_dyads
GROUP BY decade, dyad
ORDER BY decade, dyad
