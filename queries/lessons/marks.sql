-- One row an event among these records, with the score of its strongest act; none for a turning point.
SELECT event, date, precision, title, summary, weight,
    (SELECT arg_max(score, abs(score)) FROM event_dyads WHERE event_dyads.event = standing_events.event) AS score
FROM standing_events
WHERE list_contains($records::VARCHAR[], event)
ORDER BY date, day_order, event
