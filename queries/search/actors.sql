-- One row an actor, as the search reads it.
SELECT
    'actor' AS kind, actor AS record, NULL::DATE AS date, NULL::DATE AS until, 'day' AS precision,
    list_filter([actors.state], lambda state: state IS NOT NULL) AS states, 3 AS weight,
    actors.name AS title, held.titles AS text, concat_ws(chr(10), actors.native_name, other.names) AS names,
    NULL AS places, NULL AS around, NULL AS slug, NULL AS byline
FROM actors
LEFT JOIN (SELECT actor, string_agg(alias, chr(10)) AS names FROM aliases GROUP BY actor) AS other USING (actor)
LEFT JOIN (
    SELECT actor, string_agg(title, chr(10) ORDER BY starts_as_written) AS titles FROM offices GROUP BY actor
) AS held USING (actor)
ORDER BY actor
