-- One row: the statement with this identifier, or none.
SELECT
    said.statement, said.date, said.precision, said.speakers, said.speaks_for, said.about, said.medium, said.event,
    standing_events.title AS event_title, said.gist, said.phrase, said.phrase_original, said.phrase_translation,
    said.topics, said.topics_partial
FROM standing_statements AS said
LEFT JOIN standing_events USING (event)
WHERE said.statement = $statement
