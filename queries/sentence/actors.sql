-- One row a state or person that a sentence can be about; persons by the number of events they took part in.
SELECT sentence_actors.actor, name, sentence_actors.state, person, count(event_actors.event) AS events
FROM sentence_actors
LEFT JOIN event_actors USING (actor)
GROUP BY ALL
HAVING NOT person OR events > 0
ORDER BY person, events DESC, name
