-- One row a source of a text on this event.
SELECT
    said.statement, citations.publisher, citations.title, citations.date, citations.language, citations.read,
    citations.supports, citations.url
FROM standing_statements AS said
JOIN citations ON citations.record = said.statement
WHERE said.event = $event
ORDER BY said.date, said.day_order, said.statement, citations.position
