-- One row a host: how many pages and records come from it, and its share of all citations.
SELECT
    host, count(DISTINCT url) AS pages, count(DISTINCT record) AS records,
    count(*) / sum(count(*)) OVER () AS share
FROM sources JOIN citations USING (url)
GROUP BY host
ORDER BY pages DESC, host
