-- One row a term of a top leader; terms that overlap are cut, so that there is one leader at a time.
WITH terms AS (
    SELECT
        actors.state, actors.name, offices.title, offices.starts, offices.ends,
        lag(offices.ends) OVER state AS former_ends,
        lead(offices.starts) OVER state AS next_starts
    FROM offices JOIN actors USING (actor)
    WHERE offices.leads
    WINDOW state AS (PARTITION BY actors.state ORDER BY offices.starts)
)
-- Within one year, which may be all that is known of either date, the former stays to the end of his term.
SELECT
    state, name, title,
    CASE WHEN year(former_ends) = year(starts) THEN greatest(starts, former_ends) ELSE starts END AS starts,
    CASE WHEN year(next_starts) = year(ends) THEN ends ELSE least(ends, next_starts) END AS ends
FROM terms
ORDER BY state, starts
