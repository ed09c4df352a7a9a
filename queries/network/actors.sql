-- One row an actor of the three states, with the number of standing events it takes part in.
SELECT actor, actors.name, actors.native_name, actors.kind, actors.state, count(DISTINCT event) AS events
FROM participants JOIN actors USING (actor) JOIN standing_events USING (event)
WHERE actors.state IN (SELECT state FROM states)
GROUP BY actor, actors.name, actors.native_name, actors.kind, actors.state
ORDER BY events DESC, actor
