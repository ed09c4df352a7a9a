-- One row a record that a step of a story rests on.
SELECT step, step_records.record, kind, date, precision, title
FROM step_records JOIN records ON records.record = step_records.record
WHERE story = $story
ORDER BY step, position
