-- One row a statement of one of two actors on an event of the other, or of both jointly; without the other, every one with a third.
SELECT said.statement AS record, 'statement' AS kind, said.date, said.precision, said.speakers || ': ' || said.gist AS title,
    round(avg(stances.stance), 1) AS score
FROM chosen_statements($first_year, $last_year, $words) AS said
LEFT JOIN stances USING (statement)
WHERE (list_contains(said.actors, $one) OR ($other <> '' AND list_contains(said.actors, $other)))
    AND ($other = '' OR EXISTS (
        FROM (
            SELECT actor FROM participants WHERE participants.event = said.event
            UNION SELECT unnest(said.actors)
        ) AS heard
        WHERE heard.actor = CASE WHEN list_contains(said.actors, $one) THEN $other ELSE $one END
    ))
GROUP BY said.statement, said.date, said.precision, said.day_order, said.speakers, said.gist
ORDER BY said.date DESC, said.day_order DESC, record
