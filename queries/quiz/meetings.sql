-- One row an event that is a meeting or visit, to stand beside what was called off.
SELECT event, date, title, weight
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
WHERE event IN (SELECT event FROM acts WHERE type = 'CONSULT')
    AND event NOT IN (SELECT event FROM acts WHERE type = 'REJECT' AND mode = 'meet')
GROUP BY event, date, title, weight
ORDER BY event
