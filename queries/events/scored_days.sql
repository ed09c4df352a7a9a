-- One row a pair of states and day with acts between them, all years: what the relation score is made of.
SELECT dyad, date, sum(score) AS score, count(score) AS acts, count(DISTINCT event) AS events
FROM scored_acts
WHERE score IS NOT NULL
GROUP BY dyad, date
ORDER BY date, dyad
