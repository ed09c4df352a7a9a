-- Two values of one series for the same date and place.
SELECT min(file) AS file, series AS record, format('{} has two values for {}', state_or_dyad, date) AS what
FROM indicator_values
GROUP BY series, date, state_or_dyad
HAVING count(*) > 1
