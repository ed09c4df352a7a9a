-- One row a term of a top leader; it is cut where the next leader's begins.
SELECT
    actors.state, actors.name, offices.title, offices.starts,
    least(offices.ends, lead(offices.starts) OVER (PARTITION BY actors.state ORDER BY offices.starts)) AS ends
FROM offices JOIN actors USING (actor)
WHERE offices.leads
ORDER BY actors.state, offices.starts
