-- A record in the file of another year.
SELECT file, record, format('its date {} does not belong in this file', date) AS what
FROM records
WHERE date IS NOT NULL AND NOT regexp_matches(file, format('/{}\.toml$', year(date)))
