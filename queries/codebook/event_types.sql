-- One row a PLOVER type, or a mode of one, with its score and how often the record uses it.
SELECT event_types.type, NULL AS mode, meaning, form, direction, score, goldstein,
    (SELECT count(*) FROM scored_acts WHERE scored_acts.type = event_types.type) AS used
FROM event_types
UNION ALL
SELECT modes.type, modes.mode, modes.meaning, form, direction, modes.score, NULL,
    (SELECT count(*) FROM scored_acts WHERE (scored_acts.type, scored_acts.mode) = (modes.type, modes.mode))
FROM modes JOIN event_types USING (type)
ORDER BY 1, 2 NULLS FIRST
