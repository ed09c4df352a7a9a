-- A step is read in a minute: 60 to 130 words, at most 130 in plain words, at most 30 on a slide.
WITH counted AS (
    SELECT story, step, len(regexp_split_to_array(trim(text), '\s+')) AS text,
        len(regexp_split_to_array(trim(plain), '\s+')) AS plain,
        len(regexp_split_to_array(trim(slide), '\s+')) AS slide
    FROM story_steps
), found AS (
    SELECT story, step, 'text' AS field, text AS words, '60 to 130' AS allowed FROM counted WHERE text NOT BETWEEN 60 AND 130
    UNION ALL SELECT story, step, 'plain', plain, '30 to 130' FROM counted WHERE plain NOT BETWEEN 30 AND 130
    UNION ALL SELECT story, step, 'slide', slide, 'at most 30' FROM counted WHERE slide > 30
)
SELECT file, story AS record, format('the {} of step {} has {} words instead of {}', field, step, words, allowed) AS what
FROM found JOIN stories USING (story)
