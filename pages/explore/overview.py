"""Where the triangle stands, and the years behind it."""

import streamlit as st

from ui import filters, overview, seismograph

st.title("Strategic Triangle")
overview.sentence()
seismograph.show(filters.everything(), "", key="overview", title=seismograph.WHOLE)
overview.dyads()
overview.today()
overview.doors()
