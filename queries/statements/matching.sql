-- One row a statement that matches the reader's choice, newest last.
SELECT
    said.statement, said.date, said.precision, said.speakers, said.actors, said.speaks_for, said.about,
    said.medium, said.event, standing_events.title AS event_title, said.gist, said.phrase, said.phrase_original,
    said.phrase_translation, said.topics, said.topics_partial
FROM chosen_statements($first_year, $last_year, $words) AS said
LEFT JOIN standing_events USING (event)
WHERE (len($dyads::VARCHAR[]) = 0 OR EXISTS (
        FROM dyads
        WHERE list_contains($dyads::VARCHAR[], dyad)
            AND list_has_all(list_concat(said.speaks_for, said.about), [first_state, second_state])
    ))
    AND (len($speaks_for::VARCHAR[]) = 0 OR list_has_any(said.speaks_for, $speaks_for::VARCHAR[]))
    AND (len($about::VARCHAR[]) = 0 OR list_has_any(said.about, $about::VARCHAR[]))
    AND (len($topics::VARCHAR[]) = 0 OR list_has_any(said.topics, $topics::VARCHAR[]))
    AND (len($media::VARCHAR[]) = 0 OR list_contains($media::VARCHAR[], said.medium))
    AND (len($speakers::VARCHAR[]) = 0 OR list_has_any(said.actors, $speakers::VARCHAR[]))
    AND (len($stances::INTEGER[]) = 0 OR EXISTS (
        FROM stances
        WHERE stances.statement = said.statement AND list_contains($stances::INTEGER[], sign(stances.stance)::INTEGER)
    ))
ORDER BY said.date, said.day_order, said.statement
