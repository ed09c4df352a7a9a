"""A story on a wall, one step a slide."""

import streamlit as st

from ui import story_page, wall

story = story_page.chosen()
if story is None:
    st.title("Present a story")
    st.page_link(story_page.PAGE, label="Back to the stories", icon=":material/arrow_back:")
    story_page.shelf(story_page.PRESENT)
else:
    wall.slide(story)
