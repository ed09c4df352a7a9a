-- One row a statement about this event.
SELECT
    said.statement, said.date, said.speakers, said.speaks_for, said.medium, said.gist, said.phrase,
    said.phrase_original, said.phrase_translation, said.topics, said.topics_partial
FROM standing_statements AS said
WHERE said.event = $event
ORDER BY said.date, said.day_order, said.statement
