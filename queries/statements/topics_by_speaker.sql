-- One row a speaker and topic: in how many statements the speaker mentions it.
SELECT actor, actors.name, actors.state, topic, count(*) AS statements
FROM statement_topics
JOIN speakers USING (statement)
JOIN actors USING (actor)
WHERE list_contains($statements::VARCHAR[], statement)
GROUP BY actor, actors.name, actors.state, topic
ORDER BY sum(count(*)) OVER (PARTITION BY actor) DESC, actors.name, statements DESC, topic
