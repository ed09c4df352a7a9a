-- The same address under two titles or two publishers.
SELECT string_agg(DISTINCT records.file, ' and ' ORDER BY records.file) AS file, max(record) AS record,
    format('{} stands under two {}: {}', url, CASE WHEN count(DISTINCT citations.title) > 1 THEN 'titles' ELSE 'publishers' END,
        CASE WHEN count(DISTINCT citations.title) > 1
            THEN string_agg(DISTINCT '"' || citations.title || '"', ' and ') ELSE string_agg(DISTINCT '"' || publisher || '"', ' and ') END) AS what
FROM citations JOIN records USING (record)
GROUP BY url
HAVING count(DISTINCT citations.title) > 1 OR count(DISTINCT publisher) > 1
