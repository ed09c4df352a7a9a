"""A link to another record that stays within the app: its date, and its title in full."""

import datetime as dt

import streamlit as st

from ui import words


def event(
    identifier: str, title: str, date: dt.date | None = None, precision: str = "day", *, before: str = ""
) -> None:
    """Opens an event on its own page."""
    row("pages/explore/event.py", {"event": identifier}, ":material/event:", title, date, precision, before)


def statement(identifier: str, gist: str, date: dt.date | None = None, *, before: str = "") -> None:
    """Opens a statement on the Statements page."""
    row("pages/explore/statements.py", {"statement": identifier}, ":material/format_quote:", gist, date, "day", before)


def row(
    page: str, query: dict[str, str], icon: str, title: str, date: dt.date | None, precision: str, before: str
) -> None:
    """One element, which `chosen.css` lets wrap: a page has a dozen, and each element costs time."""
    day = words.day(date, precision) if date is not None else ""
    label = " · ".join(filter(None, [day, f"{before}{words.literal(title)}"]))
    st.page_link(page, label=label, icon=icon, query_params=query)
