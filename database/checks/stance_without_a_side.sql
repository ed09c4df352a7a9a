-- A stance that does not say who speaks of whom.
SELECT file, record, CASE
    WHEN NOT regexp_matches(as_written, '^((RUS|CHN|USA)>)?(RUS|CHN|USA)$') THEN format('stance {} is not written as USA or as CHN>USA', as_written)
    WHEN NOT contains(as_written, '>') AND speakers > 1 THEN format('a joint statement says whose stance towards {} it is, such as CHN>{}', to_state, to_state)
    WHEN (statement, from_state) NOT IN (SELECT (statement, state) FROM speaks_for) THEN format('stance {} is of a state that does not speak', as_written)
    WHEN from_state = to_state THEN format('stance {} is of a state towards itself', as_written)
    ELSE format('stance {} is towards a state that the statement is not about', as_written)
END AS what
FROM stances
JOIN records ON record = statement
JOIN (SELECT statement, count(*) AS speakers FROM speaks_for GROUP BY statement) USING (statement)
WHERE NOT regexp_matches(as_written, '^((RUS|CHN|USA)>)?(RUS|CHN|USA)$')
    OR (NOT contains(as_written, '>') AND speakers > 1)
    OR from_state = to_state
    OR (statement, from_state) NOT IN (SELECT (statement, state) FROM speaks_for)
    OR (statement, to_state) NOT IN (
        SELECT (statement, state) FROM about UNION ALL SELECT (statement, state) FROM speaks_for
    )
