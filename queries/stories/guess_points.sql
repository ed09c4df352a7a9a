-- One row a year of the series that is guessed at.
SELECT date, value FROM indicator_values
WHERE series = $series AND state_or_dyad = $state_or_dyad
ORDER BY date
