-- One row an event of the choice, the weightiest first and among equals the earliest, no more than asked for.
SELECT DISTINCT event, weight, date
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
ORDER BY weight DESC, date, event
LIMIT $most
