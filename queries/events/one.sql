-- One row: the event with this identifier, or none.
SELECT
    shown.event, shown.date, shown.until, shown.precision, shown.title, shown.summary, shown.weight,
    shown.context_only, shown.short_of_sources, shown.third_party, shown.contexts,
    places.name AS place, places.other_names AS place_names, eras.name AS era,
    records.added, records.file
FROM standing_events AS shown
JOIN records ON records.record = shown.event
JOIN eras USING (era)
LEFT JOIN places USING (place)
WHERE shown.event = $event
