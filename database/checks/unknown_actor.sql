-- An actor that actors.toml does not have.
SELECT file, record, format('actor {} is not in actors.toml', actor) AS what
FROM (
    SELECT event AS record, actor FROM participants
    UNION ALL
    SELECT statement, actor FROM speakers
) JOIN records USING (record)
WHERE actor NOT IN (SELECT actor FROM actors)
