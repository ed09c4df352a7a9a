-- One row a pair of actors of different states who took part in the same events, with how their states acted there.
SELECT
    one.actor AS one, other.actor AS other,
    count(*) AS events,
    count(*) FILTER (score > 0) AS cooperative,
    count(*) FILTER (score < 0) AS conflictual,
    avg(score) AS score
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words) AS chosen
JOIN dyads USING (dyad)
JOIN event_actors AS one ON one.event = chosen.event AND one.state = dyads.first_state
JOIN event_actors AS other ON other.event = chosen.event AND other.state = dyads.second_state
GROUP BY one.actor, other.actor
ORDER BY events DESC, one, other
