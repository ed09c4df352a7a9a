-- A story is told in 6 to 12 steps.
SELECT file, story AS record, format('it has {} steps, which is not within 6 and 12', count(step)) AS what
FROM stories LEFT JOIN story_steps USING (story)
GROUP BY file, story
HAVING count(step) NOT BETWEEN 6 AND 12
