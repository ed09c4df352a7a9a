-- One row an event and pair of states between two days, in the order of time: a part of them, so many after so many.
SELECT marks.event, marks.dyad, shown.date, shown.precision, shown.title, shown.weight, marks.type, marks.direction, marks.score
FROM event_dyads AS marks
JOIN standing_events AS shown USING (event)
WHERE shown.date BETWEEN $first_day AND $last_day AND shown.weight >= $weight
    AND (len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], marks.dyad))
ORDER BY shown.date, shown.day_order, marks.event, marks.dyad
LIMIT $most OFFSET $after
