-- One row a link that leads to this event or on from it, over any number of steps, in order of time.
WITH RECURSIVE links AS MATERIALIZED (
    FROM standing_links
), reached(record, side, steps) USING KEY (record, side) AS (
    SELECT $event::VARCHAR, side, 0 FROM (VALUES ('before'), ('after')) AS sides(side)
    UNION
    SELECT next.record, next.side, min(next.steps)
    FROM (
        SELECT if(side = 'before', earlier, later) AS record, side, steps + 1 AS steps
        FROM reached JOIN links ON reached.record = if(side = 'before', later, earlier)
    ) AS next
    WHERE NOT EXISTS (FROM recurring.reached AS known WHERE known.record = next.record AND known.side = next.side)
    GROUP BY next.record, next.side
)
SELECT
    reached.side, reached.steps + 1 AS steps, relation, causal, source,
    earlier, earlier_kind, earlier_date, earlier_precision, earlier_title, earlier_score,
    later, later_kind, later_date, later_precision, later_title, later_score
FROM reached
JOIN links ON reached.record = if(side = 'before', later, earlier)
ORDER BY earlier_date, earlier_order, earlier, later_date, later_order, later, relation
