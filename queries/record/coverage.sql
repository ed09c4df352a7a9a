-- One row a year: how many of these records, or of the events of a choice, fall into it and which voices their sources carry.
WITH asked AS (
    FROM asked_records(
        $records::VARCHAR[], $by_choice,
        $first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words
    )
), heard AS (
    SELECT
        record,
        bool_or(voice = 'USA') AS usa, bool_or(voice = 'CHN') AS chn, bool_or(voice = 'RUS') AS rus,
        bool_or(voice NOT IN ('USA', 'CHN', 'RUS')) AS other
    FROM citations GROUP BY record
)
SELECT
    year(records.date) AS year,
    count(*) AS records,
    count(*) FILTER (usa) AS usa, count(*) FILTER (chn) AS chn, count(*) FILTER (rus) AS rus,
    count(*) FILTER (other) AS other
FROM asked JOIN records USING (record) LEFT JOIN heard USING (record)
GROUP BY year
ORDER BY year
