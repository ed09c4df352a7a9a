-- One row a term of a top leader.
SELECT actors.state, actors.name, offices.title, offices.starts, offices.ends
FROM offices JOIN actors USING (actor)
WHERE offices.leads
ORDER BY actors.state, offices.starts
