-- An act between states of which one has no participant in the event.
WITH named AS (SELECT event, unnest([from_state, to_state]) AS state FROM acts)
SELECT file, record, format('an act names {}, to which no participant belongs', named.state) AS what
FROM named JOIN records ON record = event
WHERE (named.event, named.state) NOT IN (
    SELECT (event, state) FROM participants JOIN actors USING (actor) WHERE state IS NOT NULL
)
