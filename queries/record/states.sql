-- One row a state of the triangle.
SELECT state, name, short_name, adjective, capital FROM states ORDER BY state
