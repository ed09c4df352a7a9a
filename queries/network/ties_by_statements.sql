-- One row a pair of actors of different states, one of whom spoke on an event in which the other took part, or who spoke jointly.
WITH said AS (
    SELECT statement, event FROM chosen_statements($first_year, $last_year, $words)
), heard AS (
    SELECT said.statement, participants.actor FROM said JOIN participants USING (event)
    UNION
    SELECT said.statement, speakers.actor FROM said JOIN speakers USING (statement)
), pairs AS (
    SELECT DISTINCT said.statement, dyads.dyad, speaks.actor AS speaker, other.actor AS hearer, stances.stance,
        CASE WHEN speaks.state = dyads.first_state THEN speaks.actor ELSE other.actor END AS one,
        CASE WHEN speaks.state = dyads.first_state THEN other.actor ELSE speaks.actor END AS other
    FROM said
    JOIN speakers USING (statement)
    JOIN actors AS speaks ON speaks.actor = speakers.actor
    JOIN heard ON heard.statement = said.statement
    JOIN actors AS other ON other.actor = heard.actor
    JOIN dyads ON speaks.state IN (first_state, second_state) AND other.state IN (first_state, second_state)
        AND speaks.state <> other.state
    LEFT JOIN stances ON stances.statement = said.statement AND stances.from_state = speaks.state
        AND stances.to_state = other.state
    WHERE len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], dyads.dyad)
)
SELECT
    one, other,
    count(DISTINCT statement) AS events,
    count(DISTINCT statement) FILTER (stance > 0) AS cooperative,
    count(DISTINCT statement) FILTER (stance < 0) AS conflictual,
    coalesce(avg(stance), 0) AS score
FROM pairs
GROUP BY one, other
ORDER BY events DESC, one, other
