-- A mode that PLOVER does not have for this type.
SELECT file, record, format('mode ''{}'' does not belong to act type {}', mode, type) AS what
FROM acts JOIN records ON record = event
WHERE mode IS NOT NULL AND (type, mode) NOT IN (SELECT (type, mode) FROM modes)
