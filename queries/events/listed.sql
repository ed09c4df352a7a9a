-- One row an event, whichever dyads it touches: the list beside the chart, in the order of time.
SELECT
    shown.event, shown.date, shown.precision, shown.title, shown.weight,
    list(DISTINCT marks.dyad ORDER BY marks.dyad) AS dyads,
    arg_max(marks.type, abs(marks.score)) AS type,
    arg_max(marks.score, abs(marks.score)) AS score
FROM event_dyads AS marks
JOIN standing_events AS shown USING (event)
WHERE year(shown.date) BETWEEN $first_year AND $last_year
    AND (len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], marks.dyad))
    AND (len($contexts::VARCHAR[]) = 0 OR list_has_any(shown.contexts, $contexts::VARCHAR[]))
    AND (len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], marks.type))
    AND shown.weight >= $weight
    AND contains(lower(strip_accents(shown.title || ' ' || shown.summary)), lower(strip_accents($words)))
GROUP BY shown.event, shown.date, shown.precision, shown.title, shown.weight
ORDER BY shown.date, any_value(shown.day_order), shown.event
