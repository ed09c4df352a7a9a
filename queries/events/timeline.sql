-- One row an event and dyad: a mark in that dyad's lane, at the score of the event's strongest act there.
SELECT
    marks.event, marks.dyad, shown.date, shown.precision, shown.title, shown.weight, shown.era,
    marks.type, marks.mode, marks.direction, marks.score, shown.contexts
FROM event_dyads AS marks
JOIN standing_events AS shown USING (event)
WHERE year(shown.date) BETWEEN $first_year AND $last_year
    AND (len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], marks.dyad))
    AND (len($contexts::VARCHAR[]) = 0 OR list_has_any(shown.contexts, $contexts::VARCHAR[]))
    AND (len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], marks.type))
    AND shown.weight >= $weight
    AND contains(lower(strip_accents(shown.title || ' ' || shown.summary)), lower(strip_accents($words)))
ORDER BY shown.date, shown.day_order, marks.event, marks.dyad
