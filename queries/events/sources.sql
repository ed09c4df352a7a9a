-- One row a source of this record, grouped by the voice it carries.
SELECT citations.voice, citations.publisher, citations.title, citations.date, citations.language,
    citations.read, citations.supports, citations.url
FROM citations
WHERE citations.record = $record
ORDER BY array_position(['USA', 'CHN', 'RUS', 'UN', 'other_state', 'press', 'scholar', 'memoir', 'private', 'reference'], citations.voice),
    citations.position
