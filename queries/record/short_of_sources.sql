-- One row an event of weight 4 or 5 for which only one voice was found.
SELECT event, date, title, weight
FROM standing_events
WHERE short_of_sources
ORDER BY date, event
