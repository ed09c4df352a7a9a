-- An event without an act that is neither context nor directed at a third party, and the reverse.
SELECT file, record, 'it has no act: give one, or context_only, or third_party' AS what
FROM events JOIN records ON record = event
WHERE event NOT IN (SELECT event FROM acts) AND NOT context_only AND third_party IS NULL
UNION ALL
SELECT file, record, 'a context event has no acts'
FROM events JOIN records ON record = event
WHERE event IN (SELECT event FROM acts) AND context_only
