-- One row a pair of states, month and kind of event, those with as many acts of as much score: what the band is drawn from.
WITH of_events AS (
    SELECT event, dyad, any_value(date) AS date, round(sum(score), 6) AS score, count(*) AS acts
    FROM weighed_acts($kinds::VARCHAR[], $own::DOUBLE[])
    GROUP BY event, dyad
)
SELECT dyad, date_trunc('month', date)::DATE AS month, avg(day(date)) AS day, score, acts, count(*) AS events
FROM of_events
GROUP BY dyad, date_trunc('month', date), score, acts
ORDER BY dyad, month, score, acts
