"""Frames in, figures out: no Streamlit, no SQL."""
