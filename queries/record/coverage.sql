-- One row a year: how many of these records fall into it and which voices their sources carry.
WITH asked AS (
    SELECT record, year(date) AS year FROM records WHERE list_contains($records::VARCHAR[], record)
), heard AS (
    SELECT DISTINCT record, CASE WHEN voice IN ('USA', 'CHN', 'RUS') THEN voice ELSE 'other' END AS voice FROM citations
)
SELECT
    year,
    count(DISTINCT record) AS records,
    count(DISTINCT record) FILTER (voice = 'USA') AS usa,
    count(DISTINCT record) FILTER (voice = 'CHN') AS chn,
    count(DISTINCT record) FILTER (voice = 'RUS') AS rus,
    count(DISTINCT record) FILTER (voice = 'other') AS other
FROM asked JOIN heard USING (record)
GROUP BY year
ORDER BY year
