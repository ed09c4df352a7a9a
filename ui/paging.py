"""A long list a page at a time; the number of the page stands in the address."""

import streamlit as st

from ui.filters import KEPT


def part(count: int, each: int, key: str) -> slice:
    """Which of `count` things are on the page that the reader turned to; one page needs no control."""
    pages = -(-count // each)
    page = st.pagination(pages, key=key, **KEPT) if pages > 1 else 1
    return slice((page - 1) * each, page * each)
