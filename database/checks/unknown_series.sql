-- A series that the list of series does not have.
SELECT file, record, format('series {} is not in codes/series.toml', series) AS what
FROM event_series JOIN records ON record = event
WHERE series NOT IN (SELECT series FROM series)
