-- One row an event of the choice that is linked with another record, in order of time.
SELECT chosen.event, chosen.date, chosen.precision, chosen.title, count(*) AS links
FROM chosen_events($first_year, $last_year, $contexts::VARCHAR[], $weight, $words) AS chosen
JOIN links ON chosen.event IN (links.record, links.to_record)
JOIN records AS other ON other.record IN (links.record, links.to_record) AND other.record != chosen.event
WHERE other.withdrawn IS NULL
    AND (len($dyads::VARCHAR[]) = 0 OR chosen.event IN (SELECT event FROM event_dyads WHERE list_contains($dyads::VARCHAR[], dyad)))
    AND (len($types::VARCHAR[]) = 0 OR chosen.event IN (SELECT event FROM acts WHERE list_contains($types::VARCHAR[], type)))
GROUP BY chosen.event, chosen.date, chosen.precision, chosen.title, chosen.day_order
ORDER BY chosen.date, chosen.day_order, chosen.event
