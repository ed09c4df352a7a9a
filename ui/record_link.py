"""A link to another record that stays within the app and shows its whole label."""

import datetime as dt

import streamlit as st

from ui import words


def event(
    identifier: str, title: str, date: dt.date | None = None, precision: str = "day", *, where: str, before: str = ""
) -> None:
    """Opens an event on its own page. `where` tells links to the same event on one page apart."""
    label = f"{before}{when(date, precision)}{words.literal(title)}"
    if pressed(label, f"{where}-{identifier}", ":material/event:"):
        st.switch_page("pages/explore/event.py", query_params={"event": identifier})


def statement(identifier: str, gist: str, date: dt.date | None = None, *, where: str, before: str = "") -> None:
    """Opens a statement on the Statements page."""
    label = f"{before}{when(date)}{words.literal(gist)}"
    if pressed(label, f"{where}-{identifier}", ":material/format_quote:"):
        st.switch_page("pages/explore/statements.py", query_params={"statement": identifier})


def pressed(label: str, key: str, icon: str) -> bool:
    """A button rather than Streamlit's page link, which cuts a long label."""
    return st.button(label, key=f"open-{key}", type="tertiary", icon=icon, wrap=True)


def when(date: dt.date | None, precision: str = "day") -> str:
    return f"{words.day(date, precision)}: " if date is not None else ""
