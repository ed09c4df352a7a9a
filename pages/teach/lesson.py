"""A handout, an answer key, a guide and slides, from a story or from chosen events."""

import streamlit as st

from ui import lesson_page

st.title("Lesson kit")
st.markdown("One sheet for the class, its key, a page for you, and slides with notes and sources.")
lesson_page.choose()
