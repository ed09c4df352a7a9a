-- A title over 90 characters.
SELECT file, record, format('the title has {} characters, at most 90 are allowed', length(events.title)) AS what
FROM events JOIN records ON record = event
WHERE length(events.title) > 90
