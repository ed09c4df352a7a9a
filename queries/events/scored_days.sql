-- One row a pair of states and day with acts between them, all years: what the relation score is made of.
SELECT dyad, date, round(sum(score), 6) AS score, count(*) AS acts, count(DISTINCT event) AS events
FROM weighed_acts($kinds::VARCHAR[], $own::DOUBLE[])
GROUP BY dyad, date
ORDER BY date, dyad
