-- A described series that should have values in a file and has none, or should have none and has some.
SELECT 'indicators.toml' AS file, series AS record,
    CASE WHEN counted_from IS NOT NULL THEN 'the series is counted from the record and may have no values in a file'
        WHEN shipped THEN 'the series has no value in indicators/*.csv' ELSE 'the series is not passed on, but has values' END AS what
FROM indicators
WHERE (series IN (SELECT series FROM indicator_values)) <> (shipped AND counted_from IS NULL)
UNION ALL
SELECT 'indicators.toml', series, format('series {} is not in codes/series.toml', counted_from)
FROM indicators
WHERE counted_from IS NOT NULL AND counted_from NOT IN (SELECT series FROM series)
