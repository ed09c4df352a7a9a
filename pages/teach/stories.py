"""What happened, told in steps to a class."""

import streamlit as st

from ui import story_page

story = story_page.chosen()
if story is None:
    st.title("Stories")
    story_page.shelf()
else:
    st.title(story["title"], anchor=False)
    story_page.heading(story)
    story_page.pager(story)
    story_page.body(story)
    story_page.for_the_teacher(story)
