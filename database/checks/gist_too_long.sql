-- A gist over 40 words.
SELECT file, record, format('the gist has {} words, at most 40 are allowed', len(string_split_regex(trim(gist), '\s+'))) AS what
FROM statements JOIN records ON record = statement
WHERE len(string_split_regex(trim(gist), '\s+')) > 40
