-- A record before the People's Republic, or in the future of its own entry.
SELECT file, record, CASE
    WHEN date < DATE '1949-10-01' THEN 'the record begins on 1 October 1949'
    ELSE format('it was added on {}, before it happened', added)
END AS what
FROM records
WHERE date < DATE '1949-10-01' OR date > added
