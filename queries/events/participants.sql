-- One row a participant of this event.
SELECT actor, actors.name, actors.native_name, actors.state, participants.role
FROM participants JOIN actors USING (actor)
WHERE participants.event = $event
ORDER BY participants.position
