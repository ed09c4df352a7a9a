"""What each capital said of the others, and the words that they use."""

import streamlit as st

from queries import statements
from ui import filters, phrase_panels, statement_choice, statement_panels
from ui.filters import KEPT

st.title("Statements")
view = st.segmented_control("Show", ["Statements", "Phrases"], default="Statements", required=True, key="said", **KEPT)
statement_panels.named()
shared = filters.chosen()
if view == "Phrases":
    phrase_panels.panel(shared)
else:
    choice = statement_choice.draw()
    found = statements.matching(shared, choice)
    statement_panels.show(found, shared, choice)
