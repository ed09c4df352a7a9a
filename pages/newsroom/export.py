"""Any chart as an image, a page or a bundle that can be printed as it is."""

import streamlit as st

from ui import exhibits, filters, studio

st.title("Export")
chart = exhibits.pick("Chart")
with st.expander("What the chart shows", icon=":material/tune:"):
    found = exhibits.of(chart, filters.chosen())
if found is None:
    st.info("This choice leaves nothing to draw. Open “What the chart shows”, or press Reset in the sidebar.")
    st.stop()
studio.show(found)
