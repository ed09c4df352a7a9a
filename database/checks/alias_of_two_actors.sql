-- A name that stands twice in the list, so that nobody could tell which actor it means.
SELECT 'codes/aliases.csv' AS file, alias AS record, format('the name stands for {}', string_agg(actor, ' and for ' ORDER BY actor)) AS what
FROM aliases
GROUP BY alias
HAVING count(*) > 1
