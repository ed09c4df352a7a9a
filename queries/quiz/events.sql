-- One row an event whose day is known, for questions of time.
SELECT event, date, title, weight
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
WHERE precision = 'day'
GROUP BY event, date, title, weight
ORDER BY event
