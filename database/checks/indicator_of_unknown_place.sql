-- A value of a state or pair of states that the triangle does not have, or of a state where pairs are measured.
SELECT DISTINCT points.file, series AS record,
    format('{} is not a {} of the triangle', points.state_or_dyad, CASE measured_of WHEN 'state' THEN 'state' ELSE 'pair' END) AS what
FROM indicator_values AS points JOIN indicators USING (series)
WHERE NOT list_contains(
    CASE measured_of WHEN 'state' THEN (SELECT list(state) FROM states) ELSE (SELECT list(dyad) FROM dyads) END, points.state_or_dyad)
