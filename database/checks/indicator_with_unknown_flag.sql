-- A flag of a value that nothing explains.
SELECT DISTINCT file, series AS record, format('flag {} is not explained in indicators.toml', flag) AS what
FROM (SELECT file, series, unnest(flags) AS flag FROM indicator_values)
WHERE flag NOT IN (SELECT flag FROM indicator_flags)
