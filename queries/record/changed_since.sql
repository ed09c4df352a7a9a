-- One row a change since a day to these records or the events of a choice, or a record withdrawn that may have been among them.
WITH asked AS (
    FROM asked_records(
        $records::VARCHAR[], $by_choice,
        $first_year, $last_year, $dyads::VARCHAR[], $contexts::VARCHAR[], $types::VARCHAR[], $weight, $words
    )
), changes AS (
    SELECT record, added AS date, 'added' AS change, '' AS what FROM records WHERE withdrawn IS NULL
    UNION ALL
    SELECT record, date, 'revised', what FROM revisions
    UNION ALL
    SELECT record, withdrawn, 'withdrawn', withdrawn_because FROM records WHERE withdrawn IS NOT NULL
)
SELECT changes.date, changes.change, records.record, records.kind, records.title, changes.what
FROM changes
JOIN records USING (record)
WHERE changes.date >= $since
    AND CASE
        WHEN changes.change = 'withdrawn' THEN
            year(records.date) BETWEEN $first_year AND $last_year
            AND (
                len($dyads::VARCHAR[]) = 0
                OR records.kind = 'statement'
                OR EXISTS (
                    FROM acts
                    JOIN dyads ON acts.from_state IN (dyads.first_state, dyads.second_state)
                        AND acts.to_state IN (dyads.first_state, dyads.second_state)
                    WHERE acts.event = records.record AND list_contains($dyads::VARCHAR[], dyads.dyad)
                )
            )
        ELSE records.record IN (FROM asked)
    END
ORDER BY changes.date, changes.change, records.record
