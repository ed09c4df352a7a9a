-- A place that the list of places does not have.
SELECT file, record, format('place {} is not in codes/places.csv', place) AS what
FROM events JOIN records ON record = event
WHERE place IS NOT NULL AND place NOT IN (SELECT place FROM places)
