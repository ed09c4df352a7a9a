-- A phrase, or a form of one, that two descriptions have.
SELECT 'codes/phrases.toml' AS file, phrase AS record, 'the phrase is described twice' AS what
FROM phrases GROUP BY phrase HAVING count(*) > 1
UNION ALL
SELECT 'codes/phrases.toml', min(phrase), format('the form "{}" stands for {} and for {}', form, min(phrase), max(phrase))
FROM phrase_forms GROUP BY form HAVING count(DISTINCT phrase) > 1
