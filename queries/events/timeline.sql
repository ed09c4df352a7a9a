-- One row an event and dyad: a mark in that dyad's lane, at the score of the event's strongest act there.
SELECT event, dyad, date, precision, title, weight, era, type, mode, direction, score, contexts
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
ORDER BY date, day_order, event, dyad
