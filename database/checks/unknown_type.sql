-- An act of a type that PLOVER does not have.
SELECT file, record, format('act type ''{}'' is not one of {}', type, (SELECT string_agg(type, ', ' ORDER BY type) FROM event_types)) AS what
FROM acts JOIN records ON record = event
WHERE type NOT IN (SELECT type FROM event_types)
