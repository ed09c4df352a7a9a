-- One row: how many events and marks there are of some pairs of states between two days, and how many marks are of conflict.
SELECT count(DISTINCT event) AS events, count(*) AS marks, count(*) FILTER (score < 0) AS conflictual
FROM event_dyads
WHERE date BETWEEN $first_day AND $last_day
    AND (len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], dyad))
