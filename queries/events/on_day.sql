-- One row an event of this day and month, in any year.
SELECT event, date, title
FROM standing_events
WHERE precision = 'day' AND month(date) = $month AND day(date) = $day
ORDER BY date
