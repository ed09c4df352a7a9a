-- Two standing events with one title: a reader of a list, and a class in a quiz, could not tell them apart.
SELECT file, record, format('another event has the title ''{}'' too', title) AS what
FROM records
WHERE kind = 'event' AND withdrawn IS NULL
AND title IN (SELECT title FROM records WHERE kind = 'event' AND withdrawn IS NULL GROUP BY title HAVING count(*) > 1)
