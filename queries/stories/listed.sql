-- One row a story, in the order of the list.
SELECT story, title, question, minutes, audience, teacher_notes, count(*) AS steps, count(plain) > 0 AS plain
FROM stories JOIN story_steps USING (story)
GROUP BY story, position, title, question, minutes, audience, teacher_notes
ORDER BY position, story
