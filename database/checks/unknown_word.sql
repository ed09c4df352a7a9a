-- A word that is not in its closed list.
WITH used AS (
    SELECT 'role' AS list, event AS record, role AS word FROM participants
    UNION ALL SELECT 'precision', record, precision FROM records
    UNION ALL SELECT 'medium', statement, medium FROM statements
    UNION ALL SELECT 'voice', record, voice FROM citations
    UNION ALL SELECT 'read', record, read FROM citations
    UNION ALL SELECT 'relation', record, relation FROM links
), unknown AS (
    SELECT list, record, word FROM used ANTI JOIN words USING (list, word) WHERE word IS NOT NULL
    UNION ALL
    SELECT 'actor_kind', actor, kind FROM actors WHERE kind NOT IN (SELECT word FROM words WHERE list = 'actor_kind')
), known AS (
    SELECT list, string_agg(word, ', ') AS all_words FROM words GROUP BY list
)
SELECT coalesce(records.file, 'actors.toml') AS file, unknown.record,
    format('{} ''{}'' is not one of {}', replace(list, '_', ' '), word, all_words) AS what
FROM unknown JOIN known USING (list) LEFT JOIN records ON records.record = unknown.record
