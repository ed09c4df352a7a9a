"""One chart for somebody else's page, without menu."""

import streamlit as st

from ui import embedded, exhibits, filters

chart = st.container()
with st.expander("Change what is shown", icon=":material/tune:"):
    key = exhibits.pick("Chart")
    filters.draw(st.container())
    found = exhibits.of(key, filters.chosen())
with chart:
    if found is None:
        st.title("Strategic Triangle")
        st.info("This choice leaves nothing to draw.")
    else:
        embedded.show(found)
