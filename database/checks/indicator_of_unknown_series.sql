-- A value of a series that nothing describes.
SELECT DISTINCT file, series AS record, 'the series is not described in indicators.toml' AS what
FROM indicator_values
WHERE series NOT IN (SELECT series FROM indicators)
