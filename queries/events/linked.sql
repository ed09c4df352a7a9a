-- One row a record that this record is linked with, earlier ones first.
SELECT records.record, records.kind, records.date, records.title, links.relation, links.source, false AS incoming
FROM links JOIN records ON records.record = links.to_record
WHERE links.record = $record AND records.withdrawn IS NULL
UNION ALL
SELECT records.record, records.kind, records.date, records.title, links.relation, links.source, true
FROM links JOIN records ON records.record = links.record
WHERE links.to_record = $record AND records.withdrawn IS NULL
ORDER BY date, record, incoming, relation
