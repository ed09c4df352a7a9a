-- An id that does not begin with the date of its record, as far as that is known.
SELECT file, record, format('the id does not begin with the date {}', date) AS what
FROM records
WHERE date IS NOT NULL AND NOT starts_with(
    record,
    CASE precision WHEN 'year' THEN strftime(date, '%Y-') WHEN 'month' THEN strftime(date, '%Y-%m-') ELSE strftime(date, '%Y-%m-%d-') END
)
