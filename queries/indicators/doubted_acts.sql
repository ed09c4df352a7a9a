-- One row an act with what the relation score is doubted by: both scales, the voices of its event and the series it is in.
SELECT
    acts.event, acts.dyad, acts.date, acts.type, acts.score, acts.goldstein,
    coalesce(heard.voices, []) AS voices, coalesce(lists.series, []) AS series
FROM scored_acts AS acts
LEFT JOIN (
    SELECT record, list(DISTINCT voice ORDER BY voice) AS voices FROM citations GROUP BY record
) AS heard ON heard.record = acts.event
LEFT JOIN (
    SELECT event, list(series ORDER BY series) AS series FROM event_series GROUP BY event
) AS lists ON lists.event = acts.event
ORDER BY acts.date, acts.event, acts.position
