"""The frame that every page stands in: the menu, the shared filters, the page."""

import streamlit as st

from database import DataError
from ui import filters, frame, width

st.set_page_config(page_title="Strategic Triangle", page_icon="static/icon.svg", layout="wide")

frame.renew()
frame.dress()
page = st.navigation(frame.pages(), position="top")
try:
    if filtered := page.url_path in frame.FILTERED:
        filters.draw()
    width.measure(beside=filtered)
    page.run()
except DataError as error:
    frame.unsound(error)
frame.foot()
