-- One row an event of the choice: its identifier alone.
SELECT DISTINCT event
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
ORDER BY event
