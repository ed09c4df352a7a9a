-- An event since 2025 that no official voice tells, without saying so: the states' own pages of those years can be read in
-- part only, and a reader has to know which events nobody but the press vouches for.
SELECT file, record, 'since 2025 an event that no official voice tells says short_of_sources = true' AS what
FROM events JOIN records ON record = event
WHERE NOT short_of_sources AND records.date >= DATE '2025-01-01' AND record NOT IN (SELECT record FROM official_words)
