-- A withdrawn record that does not say why.
SELECT file, record, 'withdrawn and withdrawn_because go together' AS what
FROM records
WHERE (withdrawn IS NULL) <> (withdrawn_because IS NULL)
