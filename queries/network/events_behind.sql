-- One row an event of the choice in which this actor took part, and the other one too where one is named, newest first.
SELECT chosen.event AS record, 'event' AS kind, any_value(chosen.date) AS date, any_value(chosen.precision) AS precision,
    any_value(chosen.title) AS title, arg_max(chosen.score, abs(chosen.score)) AS score
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words) AS chosen
JOIN dyads USING (dyad)
WHERE EXISTS (
        FROM participants JOIN actors USING (actor)
        WHERE participants.event = chosen.event AND actor = $one AND state IN (first_state, second_state)
    )
    AND ($other = '' OR EXISTS (
        FROM participants JOIN actors USING (actor)
        WHERE participants.event = chosen.event AND actor = $other AND state IN (first_state, second_state)
    ))
GROUP BY chosen.event
ORDER BY date DESC, any_value(chosen.day_order) DESC, record
