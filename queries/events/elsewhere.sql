-- One row a capital that gives another day for this event.
SELECT states.capital, dates_elsewhere.date
FROM dates_elsewhere JOIN states USING (state)
WHERE event = $event
ORDER BY states.capital
