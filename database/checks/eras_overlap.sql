-- Two periods that overlap.
SELECT 'codes/eras.csv' AS file, later.era AS record, format('it begins before {} ends', earlier.name) AS what
FROM eras AS later JOIN eras AS earlier ON later.starts > earlier.starts AND later.starts <= earlier.ends
