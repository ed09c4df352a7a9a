-- One row a record that this record is linked with, earlier ones first.
SELECT
    later AS record, later_kind AS kind, later_date AS date, later_title AS title, relation, causal, source,
    relation <> 'precedes' AS incoming
FROM standing_links
WHERE earlier = $record
UNION ALL
SELECT earlier, earlier_kind, earlier_date, earlier_title, relation, causal, source, relation = 'precedes'
FROM standing_links
WHERE later = $record
ORDER BY date, record, incoming, relation
