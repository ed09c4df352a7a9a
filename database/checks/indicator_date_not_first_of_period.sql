-- A yearly value that is not dated to the first day of its year, or a monthly one not to the first of its month.
SELECT DISTINCT points.file, series AS record, format('{} is not the first day of a {}', date, frequency) AS what
FROM indicator_values AS points JOIN indicators USING (series)
WHERE frequency <> 'irregular' AND date <> CASE frequency WHEN 'year' THEN make_date(year(date), 1, 1) ELSE make_date(year(date), month(date), 1) END
