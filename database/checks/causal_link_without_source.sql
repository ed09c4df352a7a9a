-- A relation that states a cause, without a page that says so.
SELECT file, record, format('a link that {} {} needs the source that says so', replace(relation, '_', ' '), to_record) AS what
FROM links JOIN records USING (record)
WHERE source IS NULL AND states_cause(relation)
