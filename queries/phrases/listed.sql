-- One row a phrase, in the order of its English name.
SELECT
    phrases.phrase, phrases.name, phrases.meaning,
    list(form ORDER BY position) FILTER (language = 'en') AS en,
    list(form ORDER BY position) FILTER (language = 'ru') AS ru,
    list(form ORDER BY position) FILTER (language = 'zh') AS zh
FROM phrases JOIN phrase_forms USING (phrase)
GROUP BY phrases.phrase, phrases.name, phrases.meaning
ORDER BY lower(phrases.name)
