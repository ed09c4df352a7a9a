"""When the three powers drew together, and when they drew apart."""

import streamlit as st

from ui import event_card, event_list, filters, seismograph

st.title("Timeline")
chosen = filters.chosen()
event = event_list.chosen()
listed = seismograph.listed(chosen)
if listed.empty:
    st.info("No event matches. Widen the years, take a filter away, or press Reset.")
    st.stop()

chart, card = st.columns([5, 3], gap="medium") if event else (st.container(), None)
with chart:
    event_list.steps(listed, event)
    seismograph.show(chosen, event, key="timeline")
if card:
    with card:
        event_card.show(event)
st.subheader("The same events as a list")
event_list.show(listed)
