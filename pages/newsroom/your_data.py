"""A reader's own events beside the record, never in it."""

import streamlit as st

from ui import own_data

st.title("Your data")
st.markdown(
    "Set your own events beside the record: in a dashed lane of the Timeline, marked as yours, in no count and no "
    "score. The file is read into the memory of this session and never written to a disk; it is gone when you close "
    "the page."
)
own_data.templates()
own_data.take()
own_data.show_kept()
