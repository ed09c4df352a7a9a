-- One row a link that leads to this event or on from it, over any number of steps, in order of time.
WITH RECURSIVE ordered_links AS (
    -- Only 'precedes' is written down with the earlier record; all other relations with the later one.
    SELECT
        if(relation = 'precedes', record, to_record) AS earlier,
        if(relation = 'precedes', to_record, record) AS later,
        relation, source
    FROM links
    WHERE (SELECT count(*) FROM records AS ends WHERE ends.record IN (links.record, to_record) AND withdrawn IS NULL) = 2
), reached(record, side, steps) USING KEY (record, side) AS (
    SELECT $event::VARCHAR, side, 0 FROM (VALUES ('before'), ('after')) AS sides(side)
    UNION
    SELECT next.record, next.side, min(next.steps)
    FROM (
        SELECT if(side = 'before', earlier, later) AS record, side, steps + 1 AS steps
        FROM reached JOIN ordered_links ON reached.record = if(side = 'before', later, earlier)
    ) AS next
    WHERE NOT EXISTS (FROM recurring.reached AS known WHERE known.record = next.record AND known.side = next.side)
    GROUP BY next.record, next.side
), scores AS (
    SELECT event, arg_max(score, abs(score)) AS score FROM scored_acts GROUP BY event
)
SELECT
    reached.side,
    reached.steps + 1 AS steps,
    relation,
    relation IN ('responds_to', 'retaliates_for', 'implements', 'breaks') AS causal,
    ordered_links.source,
    earlier, one.kind AS earlier_kind, one.date AS earlier_date, one.precision AS earlier_precision,
    one.title AS earlier_title, first_scores.score AS earlier_score,
    later, other.kind AS later_kind, other.date AS later_date, other.precision AS later_precision,
    other.title AS later_title, last_scores.score AS later_score
FROM reached
JOIN ordered_links ON reached.record = if(side = 'before', later, earlier)
JOIN records AS one ON one.record = earlier
JOIN records AS other ON other.record = later
LEFT JOIN scores AS first_scores ON first_scores.event = earlier
LEFT JOIN scores AS last_scores ON last_scores.event = later
ORDER BY one.date, one.day_order, earlier, other.date, other.day_order, later, relation
