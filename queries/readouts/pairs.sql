-- One row an event and pair of capitals that both spoke of it in words of their own, newest first, with what each mentions.
WITH sides AS (
    SELECT event, speaks_for[1] AS state,
        list_sort(list_distinct(flatten(list(topics)))) AS topics,
        bool_and(NOT topics_partial) AS read_whole,
        list(statement ORDER BY date, day_order, statement) AS statements
    FROM standing_statements
    WHERE event IS NOT NULL AND len(speaks_for) = 1
    GROUP BY event, speaks_for
)
SELECT
    shown.event, shown.date, shown.precision, shown.title, dyads.dyad, dyads.first_state, dyads.second_state,
    one.topics AS first_topics, other.topics AS second_topics,
    one.read_whole AS first_whole, other.read_whole AS second_whole,
    list_concat(one.statements, other.statements) AS statements
FROM dyads
JOIN sides AS one ON one.state = dyads.first_state
JOIN sides AS other ON other.state = dyads.second_state AND other.event = one.event
JOIN chosen_events($first_year, $last_year, $contexts::VARCHAR[], $weight, $words) AS shown ON shown.event = one.event
WHERE (len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], dyads.dyad))
    AND (len($types::VARCHAR[]) = 0 OR EXISTS (
        FROM scored_acts AS acts WHERE acts.event = shown.event AND list_contains($types::VARCHAR[], acts.type)
    ))
ORDER BY shown.date DESC, shown.day_order DESC, shown.event, dyads.dyad
