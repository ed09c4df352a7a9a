-- One row a code that a reader can choose in a filter, with how often the standing record uses it.
SELECT 'contexts' AS list, context AS code, covers AS meaning, count(tags.event) AS used
FROM contexts
LEFT JOIN (FROM event_contexts SEMI JOIN standing_events USING (event)) AS tags USING (context)
GROUP BY context, covers
UNION ALL
SELECT 'types', type, meaning, count(scored_acts.event)
FROM event_types LEFT JOIN scored_acts USING (type)
GROUP BY type, meaning
UNION ALL
SELECT 'topics', topic, covers, count(mentioned.statement)
FROM topics
LEFT JOIN (FROM statement_topics SEMI JOIN standing_statements USING (statement)) AS mentioned USING (topic)
GROUP BY topic, covers
UNION ALL
SELECT 'media', word, meaning, count(said.statement)
FROM words LEFT JOIN standing_statements AS said ON said.medium = word
WHERE list = 'medium'
GROUP BY word, meaning
ORDER BY list, used DESC, code
