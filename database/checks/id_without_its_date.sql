-- An id that does not begin with the date of its record, as far as that is known. An id never changes, so that of a
-- record that was revised may keep the date of its first version.
SELECT file, record, format('the id does not begin with the date {}', date) AS what
FROM records
WHERE date IS NOT NULL
AND record NOT IN (SELECT record FROM revisions)
AND NOT starts_with(
    record,
    CASE precision WHEN 'year' THEN strftime(date, '%Y-') WHEN 'month' THEN strftime(date, '%Y-%m-') ELSE strftime(date, '%Y-%m-%d-') END
)
