-- One row an event that shares at least two persons with this one: the five nearest in time, in the order of time.
WITH shared AS (
    SELECT other.event, string_agg(actors.name, ', ' ORDER BY actors.name) AS people
    FROM participants AS this
    JOIN actors ON actors.actor = this.actor AND actors.kind = 'person'
    JOIN participants AS other ON other.actor = this.actor AND other.event <> this.event
    WHERE this.event = $event
    GROUP BY other.event
    HAVING count(DISTINCT this.actor) > 1
)
SELECT event, date, precision, title, people
FROM (
    SELECT shared.event, records.date, records.precision, records.day_order, records.title, shared.people
    FROM shared
    JOIN records ON records.record = shared.event AND records.withdrawn IS NULL
    JOIN records AS here ON here.record = $event
    ORDER BY abs(date_diff('day', here.date, records.date)), records.date, shared.event
    LIMIT 5
)
ORDER BY date, day_order, event
