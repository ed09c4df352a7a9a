-- One row: the day of the newest event.
SELECT max(date) AS last_day FROM standing_events
