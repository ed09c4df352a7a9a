-- Something called off by an event in which no meeting is refused.
SELECT file, record, 'called_off stands only with an act REJECT/meet or SANCTION/discontinue' AS what
FROM called_off JOIN records ON record = event
WHERE NOT EXISTS (
    FROM acts
    WHERE acts.event = called_off.event AND ((type = 'REJECT' AND mode = 'meet') OR (type = 'SANCTION' AND mode = 'discontinue'))
)
