-- A span that ends before it starts.
SELECT file, record, format('it ends on {}, before it starts on {}', until, date) AS what
FROM events JOIN records ON record = event
WHERE until < date
UNION ALL
SELECT actors.file, actor, format('the office {} ends before it starts', title)
FROM offices JOIN actors USING (actor)
WHERE ends < starts
