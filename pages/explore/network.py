"""The triangle by period, and who acted with or against whom."""

import streamlit as st

from ui import filters, network_panels
from ui.filters import KEPT

st.title("Network")
views = {"triangle": "The triangle", "actors": "The actors"}
view = st.segmented_control(
    "View", list(views), default="triangle", required=True, format_func=views.get, key="view", **KEPT
)
if view == "actors":
    network_panels.actor_panel(filters.chosen())
else:
    network_panels.triangle_panel(filters.chosen())
