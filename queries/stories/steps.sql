-- One row a step of a story, with its chart where it has one.
SELECT step, heading, text, plain, slide, view, first_year, last_year, dyads, weight, event, era
FROM story_steps LEFT JOIN step_charts USING (story, step)
WHERE story = $story
ORDER BY step
