-- One row a period as another author draws it.
SELECT division, author, work, year, relation, starts, ends, name, short_name, publisher, url, read
FROM periods_of_others
ORDER BY min(starts) OVER (PARTITION BY division), relation, division, starts
