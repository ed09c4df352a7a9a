-- Two stories with the same code.
SELECT file, story AS record, 'another story has this id too' AS what
FROM stories
WHERE story IN (SELECT story FROM stories GROUP BY story HAVING count(*) > 1)
