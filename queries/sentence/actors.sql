-- One row a state or person that a sentence can be about; persons by the number of events they took part in.
SELECT sentence_actors.actor, name, state, person, count(participants.event) AS events
FROM sentence_actors
LEFT JOIN participants USING (actor)
GROUP BY ALL
HAVING NOT person OR events > 0
ORDER BY person, events DESC, name
