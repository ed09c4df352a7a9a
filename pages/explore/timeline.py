"""When the three powers drew together, and when they drew apart."""

import streamlit as st

from queries import events
from ui import event_card, event_list, filters, seismograph

chosen = filters.chosen()
event = event_list.chosen()
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.title("Timeline")
    event_list.steps(chosen, event)
if not events.extent(chosen)["events"]:
    st.info("No event matches. Widen the years, take a filter away, or press Reset.")
    st.stop()

chart, card = st.columns([0.62, 0.38], gap="medium") if event else (st.container(), None)
with chart:
    seismograph.show(
        chosen, event, key="timeline", title="The seismograph of the triangle", share=0.6 if card else 1.0, headed=False
    )
if card:
    with card:
        event_card.show(event)
event_list.show(chosen)
