-- One row an actor who met an actor of another state in a scored event, so that the network of actors can show it.
SELECT DISTINCT one.actor
FROM participants AS one
JOIN actors AS who ON who.actor = one.actor AND who.state IN (SELECT state FROM states)
JOIN event_dyads AS lane ON lane.event = one.event
JOIN dyads ON dyads.dyad = lane.dyad AND who.state IN (dyads.first_state, dyads.second_state)
JOIN participants AS other ON other.event = one.event
JOIN actors AS whom ON whom.actor = other.actor AND whom.state <> who.state
    AND whom.state IN (dyads.first_state, dyads.second_state)
ORDER BY one.actor
