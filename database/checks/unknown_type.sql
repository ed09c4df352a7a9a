-- An act of a type that PLOVER does not have.
SELECT file, record, format('act type ''{}'' is not one of {}', type, coalesce((SELECT string_agg(type, ', ' ORDER BY type) FROM event_types), 'codes/event_types.csv')) AS what
FROM acts JOIN records ON record = event
WHERE type NOT IN (SELECT type FROM event_types)
