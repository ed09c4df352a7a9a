-- One row: how many events and marks the choice holds, from when to when, and in which lanes.
SELECT
    count(*) AS marks, count(DISTINCT event) AS events,
    min(date) AS first_date, max(date) AS last_date,
    coalesce(list(DISTINCT dyad ORDER BY dyad), []) AS dyads
FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
