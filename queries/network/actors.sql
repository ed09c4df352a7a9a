-- One row an actor of the three states who takes part or speaks, with the number of standing events it takes part in.
SELECT actors.actor, actors.name, actors.native_name, actors.kind, actors.state,
    count(DISTINCT standing_events.event) AS events
FROM actors
LEFT JOIN participants USING (actor)
LEFT JOIN standing_events USING (event)
WHERE actors.state IN (SELECT state FROM states)
    AND (participants.event IS NOT NULL OR actors.actor IN (SELECT actor FROM speakers))
GROUP BY actors.actor, actors.name, actors.native_name, actors.kind, actors.state
ORDER BY events DESC, actors.actor
