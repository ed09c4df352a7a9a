"""The presenter's notes, which turn the wall's pages too."""

import streamlit as st

from ui import presenter_notes, story_page

story = story_page.chosen()
st.title("Presenter’s notes", anchor=False)
if story is None:
    st.page_link(story_page.PAGE, label="Back to the stories", icon=":material/arrow_back:")
    story_page.shelf(story_page.NOTES)
else:
    presenter_notes.show(story)
