-- A story has its plain words in every step or in none, so that a reader can stay with them.
SELECT file, story AS record, format('{} of {} steps have plain words', count(plain), count(*)) AS what
FROM story_steps JOIN stories USING (story)
GROUP BY file, story
HAVING count(plain) NOT IN (0, count(*))
