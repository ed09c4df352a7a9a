"""What each capital said of the others."""

import streamlit as st

from queries import statements
from ui import filters, statement_choice, statement_panels

st.title("Statements")
statement_panels.named()
shared, choice = filters.chosen(), statement_choice.draw()
found = statements.matching(shared, choice)
if found.empty:
    st.info("No statement matches. Take a choice away, or widen the years.")
    st.stop()
statement_panels.stance_panel(found, shared, choice)
statement_panels.topic_panel(found, shared, choice)
statement_panels.cards(found)
