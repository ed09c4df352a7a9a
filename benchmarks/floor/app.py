"""The floor: a bare page with one control and one chart of three points, on Streamlit's defaults."""

import plotly.graph_objects as go
import streamlit as st

st.title("Floor")
choice = st.segmented_control("Points", ["up", "down"], default="up")
heights = [1, 2, 3] if choice == "up" else [3, 2, 1]
st.plotly_chart(go.Figure(go.Scatter(x=[1, 2, 3], y=heights, mode="markers")))
