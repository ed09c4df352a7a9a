-- One row an event of this period of the triangle, in the order of time.
SELECT event
FROM standing_events
WHERE era = $era AND NOT context_only
ORDER BY date, day_order, event
