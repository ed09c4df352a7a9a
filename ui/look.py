"""The paper that this reader's browser shows."""

import streamlit as st

from charts.look import Look
from ui import width

COLUMNS_FROM = 640  # pixels


def here(share: float = 1.0) -> Look:
    """Dark or light as the reader's theme is, as wide as the given share of the reader's page.

    On a narrow page Streamlit puts columns below one another, so that each has all of it.
    """
    page = width.here()
    return Look(dark=st.context.theme.type == "dark", width=int(page * share) if page >= COLUMNS_FROM else page)
