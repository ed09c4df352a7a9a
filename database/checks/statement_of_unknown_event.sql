-- A statement about an event that is not in the record.
SELECT file, record, format('event {} is not in the record', event) AS what
FROM statements JOIN records ON record = statement
WHERE event IS NOT NULL AND event NOT IN (SELECT record FROM records WHERE kind = 'event')
