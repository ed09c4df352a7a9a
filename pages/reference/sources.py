"""Every page that was read, with the records that lean on it."""

import streamlit as st

from queries import record, sources
from ui import tables

st.title("Sources")
st.markdown(
    "A fact stands in the record only if a page that the editors read supports it. "
    "The web address is written as it was seen; a page may have moved since."
)
st.subheader("Whose words the record rests on")
tables.show(record.voices(), "voices", "record/voices")
st.subheader("Where they were read")
tables.show(sources.hosts(), "hosts", "sources/hosts")
st.subheader("Every page")
tables.show(sources.all_sources(), "sources", "sources/all_sources")
