-- One row a statement, as the search reads it.
SELECT
    'statement' AS kind, said.statement AS record, said.date, said.date AS until, said.precision,
    list_sort(list_distinct(list_concat(said.speaks_for, said.about))) AS states, 3 AS weight,
    said.gist AS title, concat_ws(chr(10), said.phrase, said.phrase_original, said.phrase_translation) AS text,
    present.names, concat_ws(chr(10), places.name, places.other_names) AS places,
    concat_ws(chr(10), standing_events.title, pages.titles) AS around,
    regexp_replace(said.statement, '^[-0-9]+', '') AS slug, said.speakers AS byline
FROM standing_statements AS said
LEFT JOIN standing_events USING (event)
LEFT JOIN places USING (place)
LEFT JOIN (
    SELECT statement, string_agg(concat_ws(chr(10), name, native_name, other.names), chr(10) ORDER BY name) AS names
    FROM speakers JOIN actors USING (actor)
    LEFT JOIN (SELECT actor, string_agg(alias, chr(10)) AS names FROM aliases GROUP BY actor) AS other USING (actor)
    GROUP BY statement
) AS present USING (statement)
LEFT JOIN (
    SELECT record AS statement, string_agg(title, chr(10) ORDER BY position) AS titles FROM citations GROUP BY record
) AS pages USING (statement)
ORDER BY said.date, said.day_order, said.statement
