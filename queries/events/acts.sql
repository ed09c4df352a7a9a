-- One row an act between two states with its score, all years: what the relation score is made of.
SELECT event, dyad, date, type, score
FROM scored_acts
ORDER BY date, event, position
