-- One row a table or view, with its meaning.
SELECT table_name AS name, 'table' AS kind, comment AS meaning, estimated_size AS rows FROM duckdb_tables()
UNION ALL
SELECT view_name, 'view', comment, NULL FROM duckdb_views() WHERE NOT internal
ORDER BY kind, name
