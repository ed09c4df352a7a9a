-- One row a mark of a choice that holds too many to draw each: lighter marks are counted by lane, stretch of time and height.
WITH chosen AS (
    SELECT *, (9 - weight) || event AS place  -- the weightiest first, then the earliest: an identifier begins with its date
    FROM chosen_marks($first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words)
), weights AS (
    SELECT weight, sum(count(*)) OVER (ORDER BY weight DESC) AS and_above FROM chosen GROUP BY weight
), days AS (
    SELECT min(date) AS first_day, max(date) - min(date) + 1 AS days FROM chosen
)
SELECT
    min(place)[2:] AS event, dyad,
    first_day + round(avg(date - first_day))::INTEGER AS date,
    arg_min(precision, place) AS precision, arg_min(title, place) AS title, max(weight) AS weight,
    arg_min(type, place) AS type, arg_min(mode, place) AS mode,
    round(avg(score), 2) AS score,
    count(*) AS marks, min(date) AS first_date, max(date) AS last_date,
    list_transform(min(place, $carried), lambda one: one[2:]) AS events,
    arg_min(title, place, $told) AS titles
FROM chosen
JOIN weights USING (weight)
CROSS JOIN days
GROUP BY
    dyad, first_day,
    -- A weight stands mark by mark as long as it and all above it are few; so does the event that is looked at.
    CASE WHEN and_above <= $alone OR event = $selected THEN event END,
    (date - first_day) * $stretches // days,
    score < 0, round(score / 2)
ORDER BY date, event, dyad
