-- One row an event with acts that is in one of these series.
SELECT DISTINCT event
FROM event_series SEMI JOIN event_dyads USING (event)
WHERE list_contains($lists::VARCHAR[], series)
ORDER BY event
