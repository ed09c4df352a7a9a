"""What each capital said of the others, and the words that they use."""

import streamlit as st

from ui import filters, phrase_panels, statement_choice, statement_panels
from ui.filters import KEPT

st.title("Statements")
view = st.segmented_control(
    "Show", ["Stances", "Topics", "Phrases"], default="Stances", required=True, key="said", **KEPT
)
statement_panels.named()
if view == "Phrases":
    phrase_panels.panel(filters.chosen())
else:
    statement_panels.show(filters.chosen(), statement_choice.draw(), by_topic=view == "Topics")
