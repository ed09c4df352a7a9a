-- One row a value of a series in the chosen years and pairs, from a publisher's file or counted from the record.
WITH points AS (
    SELECT series, date, state_or_dyad, value, flags, page FROM indicator_values
    UNION ALL
    SELECT indicators.series, make_date(year(scored_acts.date), 1, 1), dyad, count(DISTINCT event),
        CASE WHEN year(scored_acts.date) = (SELECT max(year(date)) FROM scored_acts) THEN ['partial'] ELSE [] END, NULL
    FROM indicators
    JOIN event_series ON event_series.series = indicators.counted_from
    JOIN scored_acts USING (event)
    GROUP BY ALL
)
SELECT
    points.series, points.date, points.state_or_dyad, points.value, points.flags,
    list_has_any(points.flags, (SELECT coalesce(list(flag), []) FROM indicator_flags WHERE provisional)) AS provisional,
    points.page, indicators.unit, indicators.publisher, indicators.source_url, indicators.licence
FROM points JOIN indicators USING (series)
WHERE year(points.date) BETWEEN $first_year AND $last_year
    AND (indicators.measured_of = 'state' OR len($dyads::VARCHAR[]) = 0 OR list_contains($dyads::VARCHAR[], points.state_or_dyad))
ORDER BY points.series, points.state_or_dyad, points.date
