-- One row a direction: a state that speaks and a state it speaks of, with the mean stance of its statements.
SELECT
    stances.from_state, stances.to_state,
    count(*) AS statements,
    avg(stances.stance) AS stance,
    count(*) FILTER (stances.stance > 0) AS warm,
    count(*) FILTER (stances.stance = 0) AS neither,
    count(*) FILTER (stances.stance < 0) AS cold,
    list(statement ORDER BY statement) AS records
FROM stances
JOIN chosen_statements($first_year, $last_year, $words) AS said USING (statement)
JOIN dyads ON stances.from_state IN (first_state, second_state) AND stances.to_state IN (first_state, second_state)
WHERE len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], dyad)
GROUP BY stances.from_state, stances.to_state
ORDER BY stances.from_state, stances.to_state
