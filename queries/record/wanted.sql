-- One row a supposed event or statement for which no sufficient source was found.
SELECT supposed_date, kind, title, sought
FROM wanted
ORDER BY supposed_date, title
