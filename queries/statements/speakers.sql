-- One row an actor who speaks in the record, most often first.
SELECT actor, actors.name, actors.state, count(*) AS statements
FROM speakers JOIN actors USING (actor) JOIN standing_statements USING (statement)
GROUP BY actor, actors.name, actors.state
ORDER BY statements DESC, actors.name
