-- A topic that the list of topics does not have.
SELECT file, record, format('topic {} is not in codes/topics.csv', topic) AS what
FROM statement_topics JOIN records ON record = statement
WHERE topic NOT IN (SELECT topic FROM topics)
