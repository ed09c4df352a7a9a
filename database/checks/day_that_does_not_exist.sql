-- An office with a day that the calendar does not have.
SELECT file, actor AS record, format('the office {} has a day that does not exist', title) AS what
FROM offices JOIN actors USING (actor)
WHERE starts IS NULL OR (ends IS NULL AND ends_as_written IS NOT NULL)
