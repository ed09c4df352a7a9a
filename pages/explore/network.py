"""The triangle by period, and who acted with or against whom."""

import streamlit as st

from ui import filters, network_panels
from ui.filters import KEPT

st.title("Network")
view = st.segmented_control("View", ["Triangle", "Actors"], default="Triangle", required=True, key="view", **KEPT)
if view == "Actors":
    network_panels.actor_panel(filters.chosen())
else:
    network_panels.triangle_panel(filters.chosen())
