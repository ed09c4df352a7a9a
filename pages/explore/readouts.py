"""One event in the words of two or three capitals, and how far those words lie apart."""

import streamlit as st

from queries import readouts
from ui import filters, readout_distances, readout_event, readout_topics

st.title("Readouts")
st.caption("The same meeting, call or act as each capital told it: which topics each one’s words mention.")
shared, view = filters.chosen(), readout_event.view()
pairs = readouts.pairs(shared)
if view == "One event" and (event := readout_event.pick(pairs)):
    readout_event.comparison(event)
    readout_event.texts(event)
elif pairs.empty:
    st.info("No event of this choice has the words of two capitals. Widen the years, or press Reset.")
else:
    readout_distances.over_years(pairs, shared)
    readout_topics.alone(pairs, shared)
    readout_topics.leaves_out(pairs)
