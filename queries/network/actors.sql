-- One row an actor of the three states who takes part or speaks, with the number of standing events it takes part in.
SELECT actors.actor, actors.name, actors.native_name, actors.kind, actors.state, count(event_actors.event) AS events
FROM actors
LEFT JOIN event_actors USING (actor)
WHERE actors.state IN (SELECT state FROM states)
    AND (actors.actor IN (SELECT actor FROM participants) OR actors.actor IN (SELECT actor FROM speakers))
GROUP BY actors.actor, actors.name, actors.native_name, actors.kind, actors.state
ORDER BY events DESC, actors.actor
