"""The triangle through time, who acted with or against whom, who speaks about whom, and what led to what."""

import streamlit as st

from ui import actor_eras, chain_panels, filters, network_panels, triangle_panels, voice_panels
from ui.filters import KEPT

st.title("Network")
views = ["Triangle", "Actors", "Through time", "Voices", "Chains"]
view = st.segmented_control("View", views, default="Triangle", required=True, key="view", **KEPT)
match view:
    case "Actors":
        network_panels.actor_panel(filters.chosen())
    case "Through time":
        actor_eras.panel(filters.chosen())
    case "Voices":
        voice_panels.voice_panel(filters.chosen())
    case "Chains":
        chain_panels.panel(filters.chosen())
    case _:
        triangle_panels.era_panel(filters.chosen())
        triangle_panels.year_panel(filters.chosen())
