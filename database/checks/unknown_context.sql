-- A context that the list of contexts does not have.
SELECT file, record, format('context {} is not in codes/contexts.csv', context) AS what
FROM event_contexts JOIN records ON record = event
WHERE context NOT IN (SELECT context FROM contexts)
