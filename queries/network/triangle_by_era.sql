-- One row a period and dyad: the mean PLOVER score of its acts and the number of its events.
SELECT
    eras.era, eras.name, eras.starts, eras.ends, dyads.dyad,
    avg(acts.score) AS score,
    count(DISTINCT acts.event) AS events
FROM eras
CROSS JOIN dyads
LEFT JOIN (
    SELECT scored_acts.*, chosen.era
    FROM scored_acts
    JOIN chosen_events($first_year, $last_year, $contexts::VARCHAR[], $weight, $words) AS chosen USING (event)
    WHERE len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], scored_acts.type)
) AS acts ON acts.dyad = dyads.dyad AND acts.era = eras.era
GROUP BY eras.era, eras.name, eras.starts, eras.ends, dyads.dyad
ORDER BY eras.starts, dyads.dyad
