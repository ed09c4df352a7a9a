-- One row a statement and direction: who speaks of whom, and how.
SELECT stances.statement, said.date, stances.from_state, stances.to_state, stances.stance, said.speakers, said.gist
FROM stances JOIN standing_statements AS said USING (statement)
WHERE list_contains($statements::VARCHAR[], stances.statement)
ORDER BY said.date, stances.statement, stances.from_state, stances.to_state
