-- A guess whose answer is not one known value, or lies off the line to guess on.
WITH answers AS (
    SELECT guesses.story, guesses.step, guesses.series, guesses.state_or_dyad, guesses.year, least, most,
        count(value) AS found, any_value(value) AS value
    FROM step_guesses AS guesses
    LEFT JOIN indicator_values AS known ON known.series = guesses.series
        AND known.state_or_dyad = guesses.state_or_dyad AND year(known.date) = guesses.year
    GROUP BY ALL
), wrong AS (
    SELECT story, step, format('{} has {} values for {} in {}, not one', series, found, state_or_dyad, year) AS what
    FROM answers WHERE found <> 1
    UNION ALL
    SELECT story, step, format('the answer {} does not lie between {} and {}', value, least, most)
    FROM answers WHERE found = 1 AND value NOT BETWEEN least AND most
    UNION ALL
    SELECT story, step, format('its line from {} to {} has no length', least, most) FROM answers WHERE least >= most
)
SELECT file, story AS record, format('guess of step {}: {}', step, what) AS what
FROM wrong JOIN stories USING (story)
