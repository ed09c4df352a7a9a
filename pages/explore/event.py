"""One event with its sources, and what each capital said of it."""

import streamlit as st

from ui import event_card, event_list, filters

event = event_list.chosen()
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.title("Event")
    event_list.steps(filters.everything(), event)
if event:
    event_card.show(event, whole=True)
else:
    st.info("Choose an event from the list, or press → to begin with the first.")
    event_list.show(filters.everything())
