"""What can be measured: the score with its band, figures of others, and how far the two agree."""

import streamlit as st

from ui import indicator_change, indicator_pair, indicator_panels, indicator_score
from ui.filters import KEPT

VIEWS = ["Score", "One pair", "Series", "Two series", "Change", "Doubts"]

st.title("Indicators")
st.caption("Years and pair of states in the sidebar hold for this page; its other choices do not change a score.")
view = st.segmented_control("Show", VIEWS, default="Score", required=True, key="show", **KEPT)
chosen = indicator_panels.years_and_pairs()
match view:
    case "One pair":
        indicator_pair.panel(chosen)
    case "Series":
        indicator_panels.series_panel(chosen)
    case "Two series":
        indicator_panels.pair_panel(chosen)
    case "Change":
        indicator_change.panel(chosen)
    case "Doubts":
        indicator_panels.doubt_panel(chosen)
    case _:
        indicator_score.score_panel(chosen)
