-- One row an event, whichever dyads it touches: the list beside the chart, in the order of time, no more than asked for.
WITH marks AS (
    FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
), first AS (
    SELECT DISTINCT event, date, day_order FROM marks ORDER BY date, day_order, event LIMIT $most
)
SELECT
    event, date, precision, title, weight,
    list(dyad ORDER BY dyad) AS dyads,
    arg_max(type, abs(score)) AS type,
    arg_max(score, abs(score)) AS score
FROM marks SEMI JOIN first USING (event)
GROUP BY event, date, precision, day_order, title, weight
ORDER BY date, day_order, event
