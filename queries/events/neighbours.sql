-- One row: the events of the choice before and after this one, in the order of time.
WITH here AS (
    SELECT (date, day_order, event) AS place FROM standing_events WHERE event = $event
), shown AS (
    SELECT (date, day_order, event) AS place
    FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
)
-- What is no event of the record stands where its identifier would, which begins with a date.
SELECT
    coalesce(max(place) FILTER (
        CASE WHEN known THEN place < (FROM here) ELSE place[3] < $event END
    )[3], '') AS before,
    coalesce(min(place) FILTER (
        CASE WHEN known THEN place > (FROM here) ELSE place[3] > $event END
    )[3], '') AS after
FROM shown CROSS JOIN (SELECT count(*) > 0 AS known FROM here)
