"""What stands around every page: the menu and the foot."""

from copy import copy
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from database import DataError
from database.current import CURRENT
from queries import ask, record
from ui import chart_panel, once

CHOSEN = Path(__file__).with_name("chosen.css").read_text("utf-8")
# Streamlit leaves more than a line free under its bar, and on a wall every line counts; in a frame it leaves none.
UNDER_BAR = '[data-testid="stMain"] [data-testid="stMainBlockContainer"] { padding-top: 4.5rem; }'
FILTERED = {"timeline", "statements", "readouts", "network", "indicators", "lesson", "export", "cite"}


def pages() -> dict[str, list[StreamlitPage]]:
    """The menu: a section per folder of pages."""
    return {
        "Explore": [
            page("explore/overview", "Overview", "change_history", "Where the triangle stands.", default=True),
            page("explore/timeline", "Timeline", "timeline", "The seismograph: every event in its lane."),
            page("explore/event", "Event", "event", "One event with its sources and what each capital said."),
            page("explore/statements", "Statements", "format_quote", "What the capitals said of one another."),
            page("explore/readouts", "Readouts", "compare", "One event as each capital told it."),
            page("explore/network", "Network", "hub", "The triangle by period, and who acted with whom."),
            page("explore/indicators", "Indicators", "monitoring", "The relation score and figures of others."),
            page("explore/search", "Search", "search", "Names, words and dates, in three languages."),
        ],
        "Teach": [
            page("teach/stories", "Stories", "auto_stories", "What happened, told in steps to a class."),
            page("teach/quiz", "Quiz", "quiz", "Questions made from the record, the same for a whole class."),
            page("teach/lesson", "Lesson kit", "backpack", "Handout, key, guide and slides."),
            page("teach/present", "Present", "slideshow", "A story on a wall, one step a slide.", hidden=True),
            page("teach/presenter", "Notes", "speaker_notes", "The notes to a wall, which turn it too.", hidden=True),
        ],
        "Newsroom": [
            page("newsroom/export", "Export", "ios_share", "Any chart as an image that can be printed as it is."),
            page("newsroom/cite", "Cite", "format_quote", "A view as a source, and what was corrected since."),
            page("newsroom/sentence", "Sentence", "short_text", "Who did what with whom, how often, how surely."),
            page("newsroom/your_data", "Your data", "upload_file", "Your own events beside the record, never in it."),
            page("newsroom/embed", "Embed", "code", "One chart for another page.", hidden=True),
        ],
        "Reference": [
            page("reference/sources", "Sources", "menu_book", "Every page that was read."),
            page("reference/codebook", "Codebook", "schema", "What every table, column and code means."),
            page("reference/data", "Data", "database", "The whole record as files, and a box for SQL."),
            page("reference/about", "About", "info", "Method, coverage and its holes, corrections, licence."),
        ],
    }


def page(path: str, title: str, icon: str, what: str, *, default: bool = False, hidden: bool = False) -> StreamlitPage:
    """A page of the menu; hidden pages are reached by links. On a wall and in a frame the whole menu is hidden."""
    # Streamlit lets a page run once, so each rerun has a copy of its own.
    return copy(found(path, title, icon, what, default, hidden or bare()))


@cache
def found(path: str, title: str, icon: str, what: str, default: bool, hidden: bool) -> StreamlitPage:
    """A page, looked for once: to find the files of all twenty-two took a sixteenth of every rerun."""
    visibility = "hidden" if hidden else "visible"
    icon = f":material/{icon}:"
    return st.Page(f"pages/{path}.py", title=title, icon=icon, help=what, default=default, visibility=visibility)


def bare() -> bool:
    """Whether this page is presented or embedded, which leaves no room for a menu."""
    return urlsplit(st.context.url or "").path.rstrip("/").endswith(("/present", "/embed"))


def unsound(error: DataError) -> None:
    """Say what is wrong with the data files instead of showing a page."""
    st.error("The record cannot be shown, because its data files have faults:")
    st.text("\n".join(map(str, error.faults[:20])))
    if len(error.faults) > 20:
        st.text(f"… and {len(error.faults) - 20} more. Run: python -m database check")


def renew() -> None:
    """Take newer data files in, if they are sound, and forget what was drawn from the older."""
    if CURRENT.look():
        st.cache_data.clear()
        st.cache_resource.clear()
        ask.forget()
        once.forget()
        chart_panel.finished.cache_clear()
        chart_panel.drawn.cache_clear()


def at_home() -> bool:
    """Whether the reader sits at the machine that runs the app, as somebody does who edits the record."""
    return urlsplit(st.context.url or "").hostname in ("localhost", "127.0.0.1", "::1")


def refused() -> None:
    """Tell the maintainer, and nobody else, that newer data files have faults and are not shown."""
    if CURRENT.refused and CURRENT.held and at_home():
        st.warning("For the maintainer: the data files were changed and have faults. Readers see the record before.")
        st.text("\n".join(map(str, CURRENT.refused.faults[:20])))


def dress() -> None:
    """The little about looks that the theme cannot say."""
    st.html(f"<style>{CHOSEN}{'' if st.context.is_embedded else UNDER_BAR}</style>")


def foot() -> None:
    """Licence and version, under every page; an embedded chart tells them itself."""
    if urlsplit(st.context.url or "").path.endswith("/embed"):
        return
    refused()
    # The line above it is in the same element: each costs every click of every reader.
    st.caption(f"---\n\nStrategic Triangle · data CC BY 4.0, code MIT · dataset {version()}")


def version() -> str:
    """The dataset's version, or a word that there is none."""
    try:
        return dataset()
    except DataError:
        return "not sound"


@once.once
def dataset() -> str:
    """The version of the record as it is now."""
    return record.version()
