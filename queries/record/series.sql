-- One row a series, with the number of its events in the record.
SELECT series.series, series.title, series.rule, series.covers, series.complete, series.checked, series.missing, count(event) AS events
FROM series
LEFT JOIN (SELECT event_series.* FROM event_series SEMI JOIN standing_events USING (event)) AS members USING (series)
GROUP BY ALL
ORDER BY series.title
