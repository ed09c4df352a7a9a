-- A code of a record that is not there, or that such a record does not have.
SELECT 'reliability/double_coded.csv' AS file, double_coded.record,
    CASE WHEN records.record IS NULL THEN 'no event or statement has this id'
        ELSE format('{} is coded of {}, and this is {} {}', code,
            CASE WHEN code IN ('type', 'weight') THEN 'events' ELSE 'statements' END,
            CASE kind WHEN 'event' THEN 'an' ELSE 'a' END, kind)
    END AS what
FROM double_coded LEFT JOIN records USING (record)
WHERE records.record IS NULL OR code <> 'unread' AND (code IN ('type', 'weight')) <> (kind = 'event')
