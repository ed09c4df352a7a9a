-- One row a period and dyad: the mean PLOVER score of its acts and the number of its events.
SELECT
    eras.era, eras.name, eras.starts, eras.ends, dyads.dyad,
    avg(acts.score) AS score,
    count(DISTINCT acts.event) AS events
FROM eras
CROSS JOIN dyads
LEFT JOIN (
    SELECT scored_acts.*
    FROM scored_acts JOIN standing_events USING (event)
    WHERE year(standing_events.date) BETWEEN $first_year AND $last_year
        AND (len($contexts::VARCHAR[]) = 0 OR list_has_any(contexts, $contexts::VARCHAR[]))
        AND (len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], type))
        AND weight >= $weight
        AND contains(lower(strip_accents(title || ' ' || summary)), lower(strip_accents($words)))
) AS acts ON acts.dyad = dyads.dyad AND acts.date BETWEEN eras.starts AND coalesce(eras.ends, DATE '9999-12-31')
GROUP BY ALL
ORDER BY eras.starts, dyads.dyad
