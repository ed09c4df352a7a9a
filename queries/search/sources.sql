-- One row a page that was read, as the search reads it; its states are those whose voice it carries.
SELECT
    'source' AS kind, url AS record, date, date AS until, 'day' AS precision,
    coalesce(voices.states, []) AS states, 3 AS weight,
    coalesce(title, publisher) AS title,
    concat_ws(chr(10), CASE WHEN title IS NOT NULL THEN publisher END, host) AS text,
    NULL AS names, NULL AS places, NULL AS around, NULL AS slug, NULL AS byline
FROM sources
LEFT JOIN (
    SELECT url, list(DISTINCT voice ORDER BY voice) AS states
    FROM citations WHERE voice IN (SELECT state FROM states) GROUP BY url
) AS voices USING (url)
ORDER BY url
