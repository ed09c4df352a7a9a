-- One row a capital that spoke of this event in words of its own, or that the event concerns; without words, texts is 0.
WITH sides AS (
    SELECT speaks_for[1] AS state,
        count(*) AS texts,
        bool_and(NOT topics_partial) AS read_whole,
        list_sort(list_distinct(flatten(list(topics)))) AS topics,
        list(statement ORDER BY date, day_order, statement) AS statements
    FROM standing_statements
    WHERE event = $event AND len(speaks_for) = 1
    GROUP BY speaks_for
), concerned AS (
    SELECT actors.state FROM participants JOIN actors USING (actor) WHERE participants.event = $event
    UNION
    SELECT unnest([from_state, to_state]) FROM acts WHERE event = $event
)
SELECT
    states.state, coalesce(sides.texts, 0) AS texts, sides.read_whole,
    coalesce(sides.topics, []) AS topics, coalesce(sides.statements, []) AS statements
FROM states
LEFT JOIN sides USING (state)
WHERE states.in_triangle AND (sides.texts > 0 OR states.state IN (SELECT state FROM concerned WHERE state IS NOT NULL))
ORDER BY array_position(['RUS', 'CHN', 'USA'], states.state)
