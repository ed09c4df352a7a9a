-- One row a speaker and a state that he, she or it speaks of, with the mean stance, most statements first.
SELECT
    actors.name, stances.from_state, stances.to_state,
    count(*) AS statements,
    avg(stances.stance) AS stance,
    min(said.date) AS first_date,
    max(said.date) AS last_date
FROM stances
JOIN chosen_statements($first_year, $last_year, $words) AS said USING (statement)
JOIN speakers USING (statement)
-- In a joint statement each speaks for the own state alone.
JOIN actors ON actors.actor = speakers.actor AND actors.state = stances.from_state
JOIN dyads ON stances.from_state IN (first_state, second_state) AND stances.to_state IN (first_state, second_state)
WHERE len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], dyad)
GROUP BY actors.actor, actors.name, stances.from_state, stances.to_state
ORDER BY statements DESC, actors.name, stances.to_state
