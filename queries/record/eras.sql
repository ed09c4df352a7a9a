-- One row a period of the triangle.
SELECT era, name, starts, ends, why FROM eras ORDER BY starts
