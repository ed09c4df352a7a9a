"""A link to another record that stays within the app: the date opens it, its title stands beside it in full."""

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
    """The title is no part of the link's label, because Streamlit cuts a label that is longer than its line."""
    label = words.day(date, precision) if date is not None else "Open"
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.page_link(page, label=label, icon=icon, query_params=query, help=words.literal(title))
        st.markdown(f"{before}{words.literal(title)}")
