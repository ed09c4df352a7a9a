-- A step names a record that does not exist or was withdrawn.
SELECT stories.file, stories.story AS record,
    format('step {} names {}, which is not in the record', step, step_records.record) AS what
FROM step_records JOIN stories USING (story)
WHERE step_records.record NOT IN (SELECT record FROM records WHERE withdrawn IS NULL)
