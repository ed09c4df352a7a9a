-- One row a year and dyad: the mean PLOVER score of the year's acts; where it has fewer than three, also of the years around.
WITH chosen_acts AS (
    SELECT scored_acts.event, scored_acts.dyad, scored_acts.score, year(scored_acts.date) AS year
    FROM scored_acts
    JOIN chosen_events($first_year, $last_year, $contexts::VARCHAR[], $weight, $words) USING (event)
    WHERE len($types::VARCHAR[]) = 0 OR list_contains($types::VARCHAR[], scored_acts.type)
), sums AS (
    SELECT dyad, year, sum(score) AS score, count(score) AS acts, count(DISTINCT event) AS events
    FROM chosen_acts GROUP BY dyad, year
), years AS (
    SELECT unnest(range(1949, (SELECT max(year(date)) + 1 FROM standing_events))) AS year
), spans AS (
    -- Every year with none, one, two and three of the years on either side.
    SELECT
        years.year, dyads.dyad, around.years AS around,
        sum(score) / sum(acts) AS score, coalesce(sum(acts), 0)::BIGINT AS acts, coalesce(sum(events), 0)::BIGINT AS events
    FROM years
    CROSS JOIN dyads
    CROSS JOIN (SELECT unnest(range(4)) AS years) AS around
    LEFT JOIN sums
        ON sums.dyad = dyads.dyad AND sums.year BETWEEN years.year - around.years AND years.year + around.years
    GROUP BY years.year, dyads.dyad, around.years
), sides AS (
    SELECT
        year, dyad, score, acts, events,
        greatest(year - around, 1949, $first_year) AS from_year,
        least(year + around, max(year) OVER (), $last_year) AS to_year
    FROM spans
    WHERE year BETWEEN $first_year AND $last_year
    -- The fewest years that hold three acts; where none do, as many as are looked at.
    QUALIFY row_number() OVER (
        PARTITION BY year, dyad ORDER BY acts < 3, CASE WHEN acts < 3 THEN -around ELSE around END
    ) = 1
), behind AS (
    -- Told one by one where there are few; of very many the years of the side say enough.
    SELECT sides.year, sides.dyad, list(DISTINCT event ORDER BY event) AS records
    FROM sides
    JOIN chosen_acts
        ON chosen_acts.dyad = sides.dyad AND chosen_acts.year BETWEEN sides.from_year AND sides.to_year
    WHERE sides.events <= $most
    GROUP BY sides.year, sides.dyad
)
SELECT sides.*, coalesce(records, []) AS records
FROM sides LEFT JOIN behind USING (year, dyad)
ORDER BY year, dyad
