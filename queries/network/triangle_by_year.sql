-- One row a year and dyad: the mean PLOVER score of the year's acts; where it has fewer than three, also of the years around.
WITH chosen_acts AS (
    SELECT scored_acts.event, scored_acts.dyad, scored_acts.score, year(scored_acts.date) AS year
    FROM scored_acts
    JOIN chosen_events($first_year, $last_year, $contexts::VARCHAR[], $weight, $words) USING (event)
    WHERE len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], scored_acts.type)
), years AS (
    SELECT unnest(range(1949, (SELECT max(year(date)) + 1 FROM standing_events))) AS year
), spans AS (
    -- Every year with none, one, two and three of the years on either side.
    SELECT
        years.year, dyads.dyad, around.years AS around,
        avg(score) AS score, count(score) AS acts, count(DISTINCT event) AS events,
        coalesce(list(DISTINCT event ORDER BY event) FILTER (event IS NOT NULL), []) AS records
    FROM years
    CROSS JOIN dyads
    CROSS JOIN (SELECT unnest(range(4)) AS years) AS around
    LEFT JOIN chosen_acts
        ON chosen_acts.dyad = dyads.dyad
        AND chosen_acts.year BETWEEN years.year - around.years AND years.year + around.years
    GROUP BY years.year, dyads.dyad, around.years
)
SELECT
    year, dyad, score, acts, events,
    greatest(year - around, 1949, $first_year) AS from_year,
    least(year + around, max(year) OVER (), $last_year) AS to_year,
    records
FROM spans
WHERE year BETWEEN $first_year AND $last_year
-- The fewest years that hold three acts; where none do, as many as are looked at.
QUALIFY row_number() OVER (
    PARTITION BY year, dyad ORDER BY acts < 3, CASE WHEN acts < 3 THEN -around ELSE around END
) = 1
ORDER BY year, dyad
