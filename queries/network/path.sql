-- One row a link of the shortest documented path from this event to that record, in order of time; none if there is no path.
WITH RECURSIVE links AS MATERIALIZED (
    FROM standing_links
), reached(record, through) USING KEY (record) AS (
    SELECT $event::VARCHAR, [$event::VARCHAR]
    UNION
    SELECT later, min(list_append(through, later))
    FROM reached JOIN links ON reached.record = earlier
    WHERE NOT EXISTS (FROM recurring.reached AS known WHERE known.record = later)
    GROUP BY later
), places AS (
    SELECT through, unnest(range(1, len(through))) AS place FROM reached WHERE record = $record AND record != $event
)
SELECT
    'after' AS side, place AS steps, relation, causal, source,
    earlier, earlier_kind, earlier_date, earlier_precision, earlier_title, earlier_score,
    later, later_kind, later_date, later_precision, later_title, later_score
FROM places
JOIN links ON earlier = through[place] AND later = through[place + 1]
ORDER BY place, relation
