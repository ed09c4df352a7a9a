-- One row a story, as the search reads it; its states are those of the events it rests on.
SELECT
    'story' AS kind, stories.story AS record, NULL::DATE AS date, NULL::DATE AS until, NULL AS precision,
    coalesce(any_value(sides.states), []) AS states, 4 AS weight,
    any_value(stories.title) AS title,
    concat_ws(chr(10), any_value(stories.question), any_value(steps.texts)) AS text,
    NULL AS names, NULL AS places, any_value(terms.texts) AS around, stories.story AS slug, NULL AS byline
FROM stories
LEFT JOIN (
    SELECT story, string_agg(heading || chr(10) || text, chr(10) ORDER BY step) AS texts
    FROM story_steps GROUP BY story
) AS steps USING (story)
LEFT JOIN (
    SELECT story, string_agg(text, chr(10) ORDER BY position) AS texts
    FROM story_notes WHERE kind = 'term' GROUP BY story
) AS terms USING (story)
LEFT JOIN (
    SELECT story, list(DISTINCT state ORDER BY state) AS states
    FROM (
        SELECT story, unnest([from_state, to_state]) AS state
        FROM step_records JOIN acts ON acts.event = step_records.record
    )
    GROUP BY story
) AS sides USING (story)
GROUP BY stories.story, stories.position
ORDER BY stories.position, stories.story
