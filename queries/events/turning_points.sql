-- One row a turning point outside the triangle, without which a reader would be lost.
SELECT event, date, title
FROM standing_events
WHERE context_only AND year(date) BETWEEN $first_year AND $last_year
ORDER BY date, event
