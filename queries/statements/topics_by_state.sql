-- One row a state and topic: in how many statements the state mentions it.
SELECT speaks_for.state, topic, count(*) AS statements
FROM statement_topics
JOIN speaks_for USING (statement)
WHERE list_contains($statements::VARCHAR[], statement)
GROUP BY speaks_for.state, topic
ORDER BY sum(count(*)) OVER (PARTITION BY topic) DESC, topic, speaks_for.state
