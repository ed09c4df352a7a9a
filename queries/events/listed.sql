-- One row an event, whichever dyads it touches: the list beside the chart, in the order of time.
SELECT
    event, date, precision, title, weight,
    list(dyad ORDER BY dyad) AS dyads,
    arg_max(type, abs(score)) AS type,
    arg_max(score, abs(score)) AS score
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
GROUP BY event, date, precision, day_order, title, weight
ORDER BY date, day_order, event
