-- A translation of a phrase that is not there, or of one that was seen in English.
SELECT file, record, 'phrase_translation belongs to a phrase_original without an English phrase' AS what
FROM statements JOIN records ON record = statement
WHERE phrase_translation IS NOT NULL AND (phrase_original IS NULL OR phrase IS NOT NULL)
