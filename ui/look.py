"""The paper that this reader's browser shows."""

import streamlit as st

from charts.look import Look


def here() -> Look:
    """Dark or light as the reader's theme is; narrow on a phone, as far as its browser says that it is one."""
    agent = st.context.headers.get("User-Agent", "")
    return Look(dark=st.context.theme.type == "dark", narrow="Mobi" in agent)
