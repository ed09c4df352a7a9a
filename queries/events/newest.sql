-- One row an event of the choice, the newest first, no more than asked for.
WITH marks AS (
    FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
), first AS (
    SELECT DISTINCT event, date, day_order FROM marks ORDER BY date DESC, day_order DESC, event DESC LIMIT $most
)
SELECT event, date, precision, title, weight, arg_max(score, abs(score)) AS score
FROM marks SEMI JOIN first USING (event)
GROUP BY event, date, precision, day_order, title, weight
ORDER BY date DESC, day_order DESC, event DESC
