"""Everything in the record by its words, names and dates, in three languages."""

import streamlit as st

from ui import search_results

st.title("Search")
search_results.show(search_results.box())
