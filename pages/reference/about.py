"""How the record is made, how far it reaches, and what it lacks."""

import streamlit as st

from queries import record
from ui import about, reliability, tables

st.title("About")
about.method()
st.subheader("How far it reaches")
about.reach()
tables.show(record.decades(), "decades", "record/decades")
st.subheader("Series")
st.markdown("A series is counted as complete only where its completeness was checked.")
tables.show(record.series(), "series", "record/series")
st.subheader("Reliability")
reliability.section()
st.subheader("Short of sources")
st.markdown("Weighty events told by one voice only, and events since 2025 for which no official page could be read.")
tables.show(record.short_of_sources(), "short-of-sources", "record/short_of_sources")
st.subheader("Wanted")
st.markdown("What is said to have happened, but for which no sufficient source has been found. Not part of the record.")
tables.show(record.wanted(), "wanted", "record/wanted")
st.subheader("Corrections")
tables.show(record.corrections(), "corrections", "record/corrections")
about.licence()
