-- One row a pair of actors of different states who took part in the same events, with how their states acted there.
WITH chosen AS (
    SELECT event, dyad, score FROM event_dyads JOIN standing_events USING (event)
    WHERE year(standing_events.date) BETWEEN $first_year AND $last_year
        AND (len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], dyad))
        AND (len($contexts::VARCHAR[]) = 0 OR list_has_any(contexts, $contexts::VARCHAR[]))
        AND (len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], type))
        AND weight >= $weight
        AND contains(lower(strip_accents(title || ' ' || summary)), lower(strip_accents($words)))
), present AS (
    SELECT DISTINCT participants.event, actor, actors.state
    FROM participants JOIN actors USING (actor)
    WHERE actors.state IN (SELECT state FROM states)
)
SELECT
    one.actor AS one, other.actor AS other,
    count(*) AS events,
    count(*) FILTER (score > 0) AS cooperative,
    count(*) FILTER (score < 0) AS conflictual,
    avg(score) AS score
FROM chosen
JOIN dyads USING (dyad)
JOIN present AS one ON one.event = chosen.event AND one.state = dyads.first_state
JOIN present AS other ON other.event = chosen.event AND other.state = dyads.second_state
GROUP BY one.actor, other.actor
ORDER BY events DESC, one, other
