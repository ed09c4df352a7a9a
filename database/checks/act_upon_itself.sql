-- An act of a state upon itself.
SELECT file, record, format('an act goes from {} to itself', from_state) AS what
FROM acts JOIN records ON record = event
WHERE from_state = to_state
