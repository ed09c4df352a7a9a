-- One row a series of figures, with what a reader must know of it.
SELECT series, name, title, kind, unit, measured_of, frequency, publisher, source_url, version, licence, shipped,
    counted_from, computation, coverage, gaps, last_checked, interval, note
FROM indicators
ORDER BY list_position(['un', 'trade', 'military', 'energy', 'opinion', 'record'], kind), shipped DESC, name
