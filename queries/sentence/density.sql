-- One row a year of the days given: how many events of any kind the record has between the states of two actors.
SELECT years.year, count(DISTINCT scored_acts.event) AS events
FROM range(year($first_day::DATE), year($last_day::DATE) + 1) AS years (year)
JOIN sentence_actors AS subject ON subject.actor = $one
JOIN sentence_actors AS object ON object.actor = $other
LEFT JOIN scored_acts ON year(scored_acts.date) = years.year
    AND scored_acts.from_state IN (subject.state, object.state)
    AND scored_acts.to_state IN (subject.state, object.state)
GROUP BY years.year
ORDER BY years.year
