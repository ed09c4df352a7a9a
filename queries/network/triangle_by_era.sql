-- One row a period and dyad: the mean PLOVER score of its acts and the number of its events.
WITH sums AS (
    SELECT chosen.era, scored_acts.dyad, avg(scored_acts.score) AS score, count(DISTINCT event) AS events
    FROM scored_acts
    JOIN chosen_events($first_year, $last_year, $contexts::VARCHAR[], $weight, $words) AS chosen USING (event)
    WHERE len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], scored_acts.type)
    GROUP BY chosen.era, scored_acts.dyad
)
SELECT eras.era, eras.name, eras.starts, eras.ends, dyads.dyad, sums.score, coalesce(sums.events, 0) AS events
FROM eras CROSS JOIN dyads LEFT JOIN sums ON sums.dyad = dyads.dyad AND sums.era = eras.era
ORDER BY eras.starts, dyads.dyad
