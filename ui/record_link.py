"""A link to another record that stays within the app."""

import datetime as dt

import streamlit as st

from ui import words


def event(identifier: str, title: str, date: dt.date | None = None, precision: str = "day", before: str = "") -> None:
    """Opens an event on its own page."""
    st.page_link(
        "pages/explore/event.py",
        label=label(title, date, precision, before),
        icon=":material/event:",
        query_params={"event": identifier},
    )


def statement(
    identifier: str, gist: str, date: dt.date | None = None, precision: str = "day", before: str = ""
) -> None:
    """Opens a statement on the Statements page."""
    st.page_link(
        "pages/explore/statements.py",
        label=label(gist, date, precision, before),
        icon=":material/format_quote:",
        query_params={"statement": identifier},
    )


def label(title: str, date: dt.date | None, precision: str, before: str) -> str:
    when = f"{words.day(date, precision)}: " if date is not None else ""
    return f"{before}{when}{words.literal(title)}"
