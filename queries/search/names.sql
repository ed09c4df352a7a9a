-- One row a name by which an actor is called, in any language.
SELECT actor, name FROM actors
UNION
SELECT actor, native_name FROM actors WHERE native_name IS NOT NULL
UNION
SELECT actor, alias FROM aliases
ORDER BY actor, name
