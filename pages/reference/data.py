"""The whole record to take away, and a box to ask it in SQL."""

import streamlit as st

from queries import codebook
from ui import data_page, tables

st.title("Data")
st.markdown("Everything that the app shows, in files. Code lists, corrections and withdrawn records are in them.")
data_page.downloads()
st.subheader("Ask in SQL", anchor="sql")
data_page.asking()
st.subheader("Tables and views", anchor="tables")
tables.show(codebook.tables(), "tables", "codebook/tables")
