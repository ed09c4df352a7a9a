"""A number that can be printed: who did what with whom, how often, by which sources, and how surely."""

import streamlit as st

from ui import sentence_builder

st.title("Sentence")
st.markdown("Choose two actors, a verb and a period. What you get is a count of the record, not of the world.")
sentence_builder.show(*sentence_builder.chosen())
