-- One row a page that shows this phrase, by language.
SELECT language, words, publisher, date, url
FROM phrase_pages
WHERE phrase = $phrase
ORDER BY position
