-- A period of another author that cannot be drawn, or whose source is not told as a source must be.
WITH told AS (
    SELECT *, lead(starts) OVER (PARTITION BY division ORDER BY starts) AS next_starts,
        count(DISTINCT (author, short_author, work, year, relation)) OVER (PARTITION BY division) AS works
    FROM periods_of_others
), judged AS (
    SELECT division, unnest([
        CASE WHEN relation NOT IN (SELECT dyad FROM dyads UNION ALL SELECT state FROM states WHERE in_triangle)
            THEN format('{} is neither a pair of the triangle nor one of its states', relation) END,
        CASE WHEN ends < starts THEN format('it ends in {}, before it starts in {}', ends, starts) END,
        CASE WHEN coalesce(ends, 9999) < 1949 THEN format('it ends in {}, before the record begins', ends) END,
        CASE WHEN next_starts < coalesce(ends, 9999)
            THEN format('the period of {} runs into that of {}', starts, next_starts) END,
        CASE WHEN works > 1 THEN 'its lines differ in author, work, year or relation' END,
        CASE WHEN NOT regexp_full_match(url, 'https?://[^\s<>"]+') THEN format('{} is no web address', url) END,
        CASE WHEN read NOT IN (SELECT word FROM words WHERE list = 'read')
            THEN format('read ''{}'' is not whole or excerpt', read) END
    ]) AS what
    FROM told
    UNION ALL
    SELECT min(division), format('the short name {} stands for two divisions', short_author)
    FROM periods_of_others GROUP BY short_author HAVING count(DISTINCT division) > 1
)
SELECT 'codes/periods_of_others.csv' AS file, division AS record, what FROM judged WHERE what IS NOT NULL
