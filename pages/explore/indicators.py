"""What can be measured: the score with its band, figures of others, and how far the two agree."""

import streamlit as st

from ui import indicator_panels, indicator_score
from ui.filters import KEPT

st.title("Indicators")
st.caption("Years and pair of states in the sidebar hold for this page; its other choices do not change a score.")
view = st.segmented_control(
    "Show", ["Score", "Series", "Two series", "Doubts"], default="Score", required=True, key="show", **KEPT
)
chosen = indicator_panels.shown()
if view == "Series":
    indicator_panels.series_panel(chosen)
elif view == "Two series":
    indicator_panels.pair_panel(chosen)
elif view == "Doubts":
    indicator_panels.doubt_panel(chosen)
else:
    indicator_score.score_panel(chosen)
