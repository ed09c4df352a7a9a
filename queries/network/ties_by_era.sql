-- One row a period and a pair of actors of different states who took part in the same events in it.
SELECT
    chosen.era, any_value(eras.name) AS era_name, any_value(eras.starts) AS starts,
    one.actor AS one, other.actor AS other,
    count(*) AS events,
    count(*) FILTER (score > 0) AS cooperative,
    count(*) FILTER (score < 0) AS conflictual,
    avg(score) AS score
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words) AS chosen
JOIN eras USING (era)
JOIN dyads USING (dyad)
JOIN event_actors AS one ON one.event = chosen.event AND one.state = dyads.first_state
JOIN event_actors AS other ON other.event = chosen.event AND other.state = dyads.second_state
GROUP BY chosen.era, one.actor, other.actor
ORDER BY starts, events DESC, one, other
