-- One row a correction or withdrawal, newest first.
SELECT date, record, what FROM revisions
UNION ALL
SELECT withdrawn, record, 'Withdrawn: ' || withdrawn_because FROM records WHERE withdrawn IS NOT NULL
ORDER BY date DESC, record
