-- A quotation over 8 words, or over 16 Chinese characters.
WITH quoted AS (
    SELECT statement, unnest([phrase, phrase_original, phrase_translation]) AS words FROM statements
)
SELECT file, record, format('the phrase "{}" is longer than 8 words or 16 Chinese characters', words) AS what
FROM quoted JOIN records ON record = statement
WHERE words IS NOT NULL AND CASE
    WHEN regexp_matches(words, '\p{Han}') THEN len(regexp_extract_all(words, '\p{Han}')) > 16
    ELSE len(string_split_regex(trim(words), '\s+')) > 8
END
