-- One row: how much the record holds.
SELECT
    (SELECT count(*) FROM standing_events WHERE NOT context_only) AS events,
    (SELECT count(*) FROM standing_events WHERE context_only) AS turning_points,
    (SELECT count(*) FROM standing_statements) AS statements,
    (SELECT count(*) FROM actors) AS actors,
    (SELECT count(*) FROM sources) AS sources,
    (SELECT count(*) FROM links) AS links,
    (SELECT min(date) FROM standing_events) AS first_date,
    (SELECT max(date) FROM standing_events) AS last_date
