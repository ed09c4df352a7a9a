-- One row a period as another author draws it.
SELECT relation, starts, ends, name, author, work, year, publisher, url, read, short_name, short_author, division
FROM periods_of_others
ORDER BY list_position(['RUS-CHN', 'CHN-USA', 'RUS-USA'], relation) NULLS LAST, relation, division, starts
