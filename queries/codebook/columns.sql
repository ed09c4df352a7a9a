-- One row a column of a table or view, with its meaning.
SELECT table_name AS "table", column_name AS "column", lower(data_type) AS type, comment AS meaning
FROM duckdb_columns()
WHERE NOT internal
ORDER BY table_name, column_index
