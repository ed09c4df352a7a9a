-- One row an event of the same day and month in another year.
SELECT other.event, other.date, other.title
FROM standing_events AS other, standing_events AS this
WHERE this.event = $event AND other.event <> this.event
    AND other.precision = 'day' AND this.precision = 'day'
    AND (month(other.date), day(other.date)) = (month(this.date), day(this.date))
    AND year(other.date) <> year(this.date)
ORDER BY other.date
