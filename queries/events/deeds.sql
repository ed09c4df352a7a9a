-- One row an act of this event: who did what to whom, with its score.
SELECT acts.from_state, acts.to_state, acts.mutual, acts.type, acts.mode, acts.direction, acts.score,
    acts.dyad, event_types.meaning, modes.meaning AS how
FROM scored_acts AS acts
JOIN event_types USING (type)
LEFT JOIN modes ON modes.type = acts.type AND modes.mode = acts.mode
WHERE acts.event = $event
ORDER BY acts.position
