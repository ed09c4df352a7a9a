-- One row an event in which one of two actors did what the verb says, with or to the other, in the days given.
SELECT DISTINCT shown.event, shown.date, shown.precision, shown.title, shown.weight
FROM standing_events AS shown
JOIN acts USING (event)
JOIN sentence_verbs AS meant ON meant.verb = $verb
    AND acts.type = meant.type
    AND (meant.modes IS NULL OR list_contains(meant.modes, acts.mode))
JOIN sentence_actors AS subject ON subject.actor = $one
JOIN sentence_actors AS object ON object.actor = $other
WHERE shown.date BETWEEN $first_day AND $last_day
    AND NOT shown.context_only
    AND (
        (acts.from_state = subject.state AND acts.to_state = object.state)
        OR (acts.from_state = object.state AND acts.to_state = subject.state AND (meant.both_ways OR acts.mutual))
    )
    AND (
        meant.series IS NULL
        OR EXISTS (FROM event_series WHERE event_series.event = shown.event AND event_series.series = meant.series)
    )
    AND (NOT subject.person OR EXISTS (FROM participants WHERE event = shown.event AND actor = subject.actor))
    AND (NOT object.person OR EXISTS (FROM participants WHERE event = shown.event AND actor = object.actor))
ORDER BY shown.date, shown.event
