-- A unit that this code does not have.
SELECT 'reliability/double_coded.csv' AS file, record, format('{} has no unit ''{}''', code, unit) AS what
FROM double_coded
WHERE CASE code
    WHEN 'type' THEN unit NOT IN (SELECT dyad FROM dyads)
    WHEN 'stance' THEN unit NOT IN (
        SELECT state FROM states WHERE in_triangle
        UNION ALL
        SELECT speaker.state || '>' || target.state
        FROM states AS speaker JOIN states AS target ON speaker.state <> target.state
        WHERE speaker.in_triangle AND target.in_triangle
    )
    ELSE unit <> ''
END
