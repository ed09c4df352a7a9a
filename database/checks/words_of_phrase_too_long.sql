-- The words of a page about a phrase, over 8 words, or over 24 Chinese characters.
SELECT 'codes/phrases.toml' AS file, phrase AS record, format('the words "{}" are longer than 8 words or 24 Chinese characters', words) AS what
FROM phrase_pages
WHERE CASE
    WHEN regexp_matches(words, '\p{Han}') THEN len(regexp_extract_all(words, '\p{Han}')) > 24
    ELSE len(string_split_regex(trim(words), '\s+')) > 8
END
