-- One row an event of a shared pair of states in the year after this one: the five of most weight, in the order of time.
WITH pairs AS (
    SELECT DISTINCT dyad FROM event_dyads WHERE event = $event
), later AS (
    SELECT other.event, other.date, other.precision, other.day_order, other.title, other.weight,
        string_agg(DISTINCT event_dyads.dyad, ', ' ORDER BY event_dyads.dyad) AS dyads
    FROM standing_events AS this
    JOIN standing_events AS other ON other.date > this.date AND other.date <= this.date + INTERVAL 1 YEAR
    JOIN event_dyads ON event_dyads.event = other.event
    WHERE this.event = $event AND event_dyads.dyad IN (FROM pairs)
    GROUP BY other.event, other.date, other.precision, other.day_order, other.title, other.weight
    ORDER BY other.weight DESC, other.date, other.event
    LIMIT 5
)
SELECT event, date, precision, title, weight, dyads
FROM later
ORDER BY date, day_order, event
