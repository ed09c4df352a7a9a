-- An actor that stands twice in actors.toml.
SELECT file, actor AS record, 'the actor is defined twice' AS what
FROM actors
GROUP BY file, actor
HAVING count(*) > 1
