-- One row a phrase of a single person for a single state; a phrase that two speakers used is left out.
WITH phrases AS (
    SELECT said.statement, said.date, said.precision, said.event, said.about, said.speaks_for, said.actors,
        coalesce(said.phrase, said.phrase_translation) AS phrase,
        said.phrase_original AS original, said.actors[1] AS actor, said.speakers AS speaker, said.speaks_for[1] AS state,
        count(DISTINCT said.speakers) OVER (PARTITION BY lower(coalesce(said.phrase, said.phrase_translation))) AS users
    FROM standing_statements AS said
    WHERE coalesce(said.phrase, said.phrase_translation) IS NOT NULL
)
SELECT phrases.* EXCLUDE (users, about, precision, speaks_for, actors), actors.kind = 'person' AS person, shown.title AS event_title
FROM phrases
JOIN actors USING (actor)
LEFT JOIN standing_events AS shown ON shown.event = phrases.event
WHERE phrases.users = 1 AND phrases.precision = 'day' AND len(phrases.actors) = 1 AND len(phrases.speaks_for) = 1
    AND year(phrases.date) BETWEEN $first_year AND $last_year
    AND (len($dyads::VARCHAR[]) = 0 OR EXISTS (
        FROM dyads
        WHERE list_contains($dyads::VARCHAR[], dyad)
            AND ((first_state = phrases.state AND list_contains(phrases.about, second_state))
                OR (second_state = phrases.state AND list_contains(phrases.about, first_state)))
    ))
    AND (len($contexts::VARCHAR[]) = 0 OR list_has_any(coalesce(shown.contexts, []), $contexts::VARCHAR[]))
    AND coalesce(shown.weight, 3) >= $weight
ORDER BY phrases.statement
