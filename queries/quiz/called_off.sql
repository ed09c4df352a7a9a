-- One row a meeting or visit that was announced or planned and did not take place.
SELECT missed.event, missed.title, missed.year, shown.date, shown.title AS event_title
FROM called_off AS missed
JOIN chosen_events($first_year, $last_year, $contexts::VARCHAR[], $weight, $words) AS shown USING (event)
WHERE len($dyads::VARCHAR[]) = 0
    OR EXISTS (FROM event_dyads WHERE event_dyads.event = missed.event AND list_contains($dyads::VARCHAR[], dyad))
ORDER BY missed.event
