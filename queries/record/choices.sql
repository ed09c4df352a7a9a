-- One row a code that a reader can choose in a filter, with how often the record uses it.
SELECT 'contexts' AS list, context AS code, covers AS meaning, count(event) AS used
FROM contexts LEFT JOIN event_contexts USING (context) GROUP BY context, covers
UNION ALL
SELECT 'types', type, meaning, count(event) FROM event_types LEFT JOIN acts USING (type) GROUP BY type, meaning
UNION ALL
SELECT 'topics', topic, covers, count(statement) FROM topics LEFT JOIN statement_topics USING (topic) GROUP BY topic, covers
UNION ALL
SELECT 'media', word, meaning, count(statement)
FROM words LEFT JOIN statements ON medium = word WHERE list = 'medium' GROUP BY word, meaning
ORDER BY list, used DESC, code
