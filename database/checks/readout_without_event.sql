-- A readout that does not say which event it reads out.
SELECT file, record, 'a readout names the event it speaks of' AS what
FROM statements JOIN records ON record = statement
WHERE medium = 'readout' AND event IS NULL
