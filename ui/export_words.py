"""The texts that an export of a chart carries, and the name under which it can be found again."""

from urllib.parse import urlsplit

import streamlit as st

from charts.look import Look, counted
from publish import citation
from publish.citation import OURS
from publish.sheet import Paper, Words
from publish.view_id import ViewId
from queries import sources
from ui import newsroom_link
from ui.chart_panel import Panel

LICENCE = "Data CC BY 4.0"


def words(panel: Panel, view: ViewId) -> Words:
    """The texts as the app writes them."""
    pages = len(sources.of_records(panel.records))
    own = f"{OURS}, {counted(panel.resting_on, 'record')} resting on {counted(pages, 'page')} that were read"
    others = panel.question.startswith("indicators/") and panel.key != "score"
    host = urlsplit(st.context.url or "").netloc
    return Words(
        title=panel.title,
        subtitle=panel.takeaway,
        shown=panel.sentence,
        source=f"Source: publishers as named in the chart; {own}." if others else f"Source: {own}.",
        version=f"Dataset {view.version}. View {view}" + (f" – to be checked at {host}/cite" if host else ""),
        licence="Data CC BY 4.0; figures of other publishers under their terms." if others else LICENCE,
        credit=f"Chart: {OURS}",
    )


def cited(panel: Panel, view: ViewId) -> dict[str, object]:
    """The view as a source, as CSL-JSON."""
    return citation.item(panel.title, panel.sentence, view.version, newsroom_link.link("cite", panel, id=str(view)))


def paper(look: Look, clear: bool) -> Paper:
    """The colours of a sheet."""
    return Paper(look.ink, look.muted, look.line, None if clear else look.paper)
