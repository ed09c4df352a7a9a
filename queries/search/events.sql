-- One row an event, as the search reads it.
SELECT
    'event' AS kind, shown.event AS record, shown.date, coalesce(shown.until, shown.date) AS until, shown.precision,
    coalesce(sides.states, []) AS states, shown.weight,
    shown.title, shown.summary AS text, present.names, concat_ws(chr(10), places.name, places.other_names) AS places,
    pages.titles AS around, regexp_replace(shown.event, '^[-0-9]+', '') AS slug, NULL AS byline
FROM standing_events AS shown
LEFT JOIN places USING (place)
LEFT JOIN (
    SELECT event, list(DISTINCT state ORDER BY state) AS states
    FROM (SELECT event, unnest([from_state, to_state]) AS state FROM acts) GROUP BY event
) AS sides USING (event)
LEFT JOIN (
    SELECT event, string_agg(concat_ws(chr(10), name, native_name, other.names), chr(10) ORDER BY position) AS names
    FROM participants JOIN actors USING (actor)
    LEFT JOIN (SELECT actor, string_agg(alias, chr(10)) AS names FROM aliases GROUP BY actor) AS other USING (actor)
    GROUP BY event
) AS present USING (event)
LEFT JOIN (
    SELECT record AS event, string_agg(title, chr(10) ORDER BY position) AS titles FROM citations GROUP BY record
) AS pages USING (event)
ORDER BY shown.date, shown.day_order, shown.event
