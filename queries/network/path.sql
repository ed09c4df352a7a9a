-- One row a link of the shortest documented path from this event to that record, in order of time; none if there is no path.
WITH RECURSIVE ordered_links AS (
    -- Only 'precedes' is written down with the earlier record; all other relations with the later one.
    SELECT
        if(relation = 'precedes', record, to_record) AS earlier,
        if(relation = 'precedes', to_record, record) AS later,
        relation, source,
        relation IN ('responds_to', 'retaliates_for', 'implements', 'breaks') AS causal
    FROM links
    WHERE (SELECT count(*) FROM records AS ends WHERE ends.record IN (links.record, to_record) AND withdrawn IS NULL) = 2
), reached(record, through) USING KEY (record) AS (
    SELECT $event::VARCHAR, [$event::VARCHAR]
    UNION
    SELECT later, min(list_append(through, later))
    FROM reached JOIN ordered_links ON reached.record = earlier
    WHERE NOT EXISTS (FROM recurring.reached AS known WHERE known.record = later)
    GROUP BY later
), places AS (
    SELECT through, unnest(range(1, len(through))) AS place FROM reached WHERE record = $record AND record != $event
), scores AS (
    SELECT event, arg_max(score, abs(score)) AS score FROM scored_acts GROUP BY event
)
SELECT
    'after' AS side,
    place AS steps,
    relation, causal, ordered_links.source,
    earlier, one.kind AS earlier_kind, one.date AS earlier_date, one.precision AS earlier_precision,
    one.title AS earlier_title, first_scores.score AS earlier_score,
    later, other.kind AS later_kind, other.date AS later_date, other.precision AS later_precision,
    other.title AS later_title, last_scores.score AS later_score
FROM places
JOIN ordered_links ON earlier = through[place] AND later = through[place + 1]
JOIN records AS one ON one.record = earlier
JOIN records AS other ON other.record = later
LEFT JOIN scores AS first_scores ON first_scores.event = earlier
LEFT JOIN scores AS last_scores ON last_scores.event = later
ORDER BY place, relation
