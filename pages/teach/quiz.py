"""Questions made from the record, the same for a whole class."""

import streamlit as st

from ui import quiz_panels

st.title("Quiz")
st.markdown("Made from the record: what came first, who said it, whose words they are, and what never took place.")
choice = quiz_panels.choose()
made = quiz_panels.questions(choice)
if made.empty:
    st.info("The record holds too little for a quiz about this. Choose another topic or a harder level.")
else:
    quiz_panels.score(choice, made)
    quiz_panels.ask(choice, made)
    quiz_panels.paper(choice, made)
