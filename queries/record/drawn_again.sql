-- One row: how many records were drawn for a second coding, and of how many the pages could be read again.
SELECT
    count(DISTINCT record) AS drawn,
    count(DISTINCT record) FILTER (WHERE code <> 'unread') AS coded
FROM double_coded
