-- One row a series in which events of a verb are collected: whether it is complete, and what is missing.
SELECT series.series, series.title, series.covers, series.complete, series.missing
FROM sentence_verbs
JOIN series ON list_contains(sentence_verbs.collected_in, series.series)
WHERE verb = $verb
ORDER BY series.series
