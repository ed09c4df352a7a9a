-- One row an event that is short of sources, and what it lacks: of weight 4 or 5 a second voice, since 2025 also an official one.
SELECT
    event, date, title, weight,
    CASE WHEN event IN (SELECT record FROM official_words) THEN 'a second voice' ELSE 'an official voice' END AS lacks
FROM standing_events
WHERE short_of_sources
ORDER BY date, event
