"""One event in the words of two or three capitals, and how far those words lie apart."""

import streamlit as st

from queries import readouts
from ui import filters, readout_panels, readout_topics

st.title("Readouts")
st.caption("The same meeting, call or act as each capital told it: which topics each one’s words mention.")
shared, view = filters.chosen(), readout_panels.view()
pairs = readouts.pairs(shared)
if view == "One event" and (event := readout_panels.pick(pairs)):
    readout_panels.comparison(event)
    readout_panels.texts(event)
elif pairs.empty:
    st.info("No event of this choice has the words of two capitals. Widen the years, or press Reset.")
else:
    readout_panels.over_years(pairs, shared)
    readout_topics.alone(pairs, shared)
    readout_topics.leaves_out(pairs)
