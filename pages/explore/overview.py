"""Where the triangle stands, and the years behind it."""

import streamlit as st

from ui import filters, seismograph, standing

st.title("Strategic Triangle")
standing.sentence()
seismograph.show(filters.everything(), "", key="overview", title=seismograph.WHOLE)
standing.dyads()
standing.today()
standing.doors()
