-- One row a quoted statement that is among these records or speaks of an event among them.
SELECT statement, coalesce(event, statement) AS record, date, precision, speakers,
    coalesce(phrase, phrase_translation, '') AS phrase, coalesce(phrase_original, '') AS original
FROM standing_statements
WHERE (list_contains($records::VARCHAR[], statement) OR list_contains($records::VARCHAR[], event))
    AND coalesce(phrase, phrase_original) IS NOT NULL
ORDER BY date, day_order, statement
