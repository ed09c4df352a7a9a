-- One row an event at the same place: the five nearest in time, in the order of time.
SELECT event, date, precision, title
FROM (
    SELECT other.event, records.date, records.precision, records.day_order, other.title
    FROM events AS this
    JOIN events AS other ON other.place = this.place AND other.event <> this.event
    JOIN records ON records.record = other.event AND records.withdrawn IS NULL
    JOIN records AS here ON here.record = this.event
    WHERE this.event = $event
    ORDER BY abs(date_diff('day', here.date, records.date)), records.date, other.event
    LIMIT 5
)
ORDER BY date, day_order, event
