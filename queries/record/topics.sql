-- One row a topic of the closed list.
SELECT topic, covers FROM topics ORDER BY topic
