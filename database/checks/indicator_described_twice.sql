-- A series, or a short name, that two descriptions have.
SELECT 'indicators.toml' AS file, min(series) AS record, format('the name {} is used twice', name) AS what
FROM indicators GROUP BY name HAVING count(*) > 1
UNION ALL
SELECT 'indicators.toml', series, 'the series is described twice'
FROM indicators GROUP BY series HAVING count(*) > 1
