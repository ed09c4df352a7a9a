"""What every table, column and code means, read back from the database itself."""

import streamlit as st

from queries import codebook, record
from ui import tables

st.title("Codebook")
st.markdown(
    "The database describes itself: what follows is read from the comments of its schema, so it cannot differ from it."
)
st.subheader("Acts and their scores")
st.markdown(
    "Acts are coded by PLOVER, the Political Language Ontology for Verifiable Event Records. "
    "Scores run from −10 (conflict) to +10 (cooperation)."
)
tables.show(codebook.event_types(), "event-types", "codebook/event_types")
st.subheader("What events and statements are about")
tables.show(record.choices(), "choices", "record/choices")
st.subheader("Short lists")
tables.show(codebook.words(), "words", "codebook/words")
st.subheader("Tables and views")
tables.show(codebook.tables(), "tables", "codebook/tables")
st.subheader("Columns")
tables.show(codebook.columns(), "columns", "codebook/columns")
