-- One row: what is asked at this step, what its series is, and the answer; none where nothing is asked.
SELECT
    asked.question, asked.series, asked.state_or_dyad, asked.year, asked.least, asked.most, known.value, known.flags,
    indicators.title, indicators.unit, indicators.publisher, indicators.source_url, indicators.licence
FROM step_guesses AS asked
JOIN indicators USING (series)
JOIN indicator_values AS known ON known.series = asked.series
    AND known.state_or_dyad = asked.state_or_dyad AND year(known.date) = asked.year
WHERE asked.story = $story AND asked.step = $step
