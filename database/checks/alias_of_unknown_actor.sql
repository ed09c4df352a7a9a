-- An alias of an actor that actors.toml does not have.
SELECT 'codes/aliases.csv' AS file, alias AS record, format('actor {} is not in actors.toml', actor) AS what
FROM aliases
WHERE actor NOT IN (SELECT actor FROM actors)
