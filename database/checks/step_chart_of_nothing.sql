-- A chart of a step that asks for what does not exist, or lacks what its view needs.
WITH found AS (
    SELECT story, step, format('pair of states ''{}'' is not one of RUS-CHN, CHN-USA, RUS-USA', dyad) AS what
    FROM (SELECT story, step, unnest(dyads) AS dyad FROM step_charts) WHERE dyad NOT IN (SELECT dyad FROM dyads)
    UNION ALL
    SELECT story, step, format('its event {} is not among the records of the step', event)
    FROM step_charts
    WHERE event IS NOT NULL
        AND (story, step, event) NOT IN (SELECT (story, step, record) FROM step_records)
    UNION ALL
    SELECT story, step, format('period ''{}'' is not in codes/eras.csv', era)
    FROM step_charts WHERE era IS NOT NULL AND era NOT IN (SELECT era FROM eras)
    UNION ALL
    SELECT story, step, 'a triangle needs an era and nothing else' FROM step_charts
    WHERE view = 'triangle'
        AND (era IS NULL OR first_year IS NOT NULL OR len(dyads) > 0 OR weight > 1 OR event IS NOT NULL)
    UNION ALL
    SELECT story, step, 'a seismograph needs years and no era' FROM step_charts
    WHERE view = 'seismograph' AND (first_year IS NULL OR era IS NOT NULL)
    UNION ALL
    SELECT story, step, format('its years {} and {} are not in order', first_year, last_year)
    FROM step_charts WHERE first_year > last_year
    UNION ALL
    SELECT story, step, format('its event {} is not drawn within {} and {} at weight {}', event, first_year, last_year, charts.weight)
    FROM step_charts AS charts JOIN standing_events USING (event)
    WHERE year(standing_events.date) NOT BETWEEN first_year AND last_year
        OR (standing_events.weight < charts.weight AND NOT context_only)
)
SELECT file, story AS record, format('chart of step {}: {}', step, what) AS what
FROM found JOIN stories USING (story)
