"""A view as a source that stays true: its id, its citation, and what was corrected since."""

import streamlit as st

from ui import citing, exhibits, filters

st.title("Cite")
citing.opener()
old = citing.asked()
chart = exhibits.pick("Chart")
with st.expander("What the chart shows", icon=":material/tune:"):
    found = exhibits.of(chart, filters.chosen())
if found is None:
    st.info("This choice leaves nothing to cite. Open “What the chart shows”, or press Reset in the sidebar.")
    st.stop()
if old:
    citing.since(old, found)
citing.show(found)
