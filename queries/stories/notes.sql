-- One row a question, key term or place in a curriculum of a story.
SELECT kind, text, meaning FROM story_notes WHERE story = $story ORDER BY kind, position
