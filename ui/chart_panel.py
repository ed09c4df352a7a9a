"""The one way to show a chart: takeaway, figure, choice in words, coverage, rows, query, export, citation, link."""

from collections.abc import Callable, Hashable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Lock

import pandas as pd
import streamlit as st
from cachetools import LRUCache, cached

from charts import coverage
from charts.figure_text import FigureText, size
from charts.look import PHONE, Figure, Look
from charts.sealed import sealed
from queries import ask, record
from queries.filters import Filters, Records
from ui import filters as choice
from ui import look as looks
from ui import panel_tools, words
from ui.once import once

CONFIG = {
    "displaylogo": False,
    "scrollZoom": False,
    "doubleClick": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "autoScale2d"],
}
# The toolbar's own image would leave without its source, so only the export studio may press that button.
SHOWN = CONFIG | {"modeBarButtonsToRemove": [*CONFIG["modeBarButtonsToRemove"], "toImage"]}
ROOM = 24 << 20  # bytes that finished figures may take before those not asked for longest are forgotten
SHEETS = 24  # figures of the export studio that are kept


@dataclass(frozen=True)
class Panel:
    """A chart and what belongs to it. `records` are the identifiers of the records that it rests on, or a choice whose
    events these are; `given` is what its question was told beside the filters."""

    key: str
    title: str
    takeaway: str
    question: str
    rows: pd.DataFrame
    records: Records
    filters: Filters
    what: str = "Events"
    given: Mapping[str, object] = field(default_factory=dict)
    beside: str = ""  # what of the reader's own stands beside the record; such a figure is kept for nobody else

    @property
    def resting_on(self) -> int:
        """The number of records that it rests on."""
        return int(record.coverage(self.records)["records"].sum())

    @property
    def sentence(self) -> str:
        """What is shown, in words."""
        return choice.sentence(self.filters, self.what) + (f"; beside it {self.beside}" if self.beside else "")


# The key of the panel that an export asks for; empty on every other page.
WANTED: ContextVar[str] = ContextVar("wanted", default="")


class Found(BaseException):
    """The panel that was asked for, and what draws its figure; no error, but the way out of a page."""

    def __init__(self, panel: Panel, draw: Callable[[Look], Figure]) -> None:
        super().__init__(panel.key)
        self.panel, self.draw = panel, draw


def taken_from(page: Callable[[], None], key: str) -> Found | None:
    """The panel with that key of a page, with its choices drawn and the panel itself not; none if the page has none."""
    token = WANTED.set(key)
    try:
        page()
    except Found as found:
        return found
    finally:
        WANTED.reset(token)
    return None


def hand_over(panel: Panel, draw: Callable[[Look], Figure]) -> None:
    """Leave the page if this is the panel that an export asks for."""
    if WANTED.get() == panel.key:
        raise Found(panel, draw)


def show(
    panel: Panel,
    draw: Callable[[Look], Figure],
    *,
    also: Hashable = None,
    share: float = 1.0,
    headed: bool = True,
    marked: str = "",
    on_select: Callable[[str], None] | None = None,
    on_drag: Callable[[list[str]], None] | None = None,
    reading: str = "",
    tools: Mapping[str, panel_tools.Tool] | None = None,
) -> None:
    """Draw the panel. `also` is whatever else but the filters the figure depends on; `share` is its part of the page.
    `headed` is false where the page says the title already. `marked` is the record whose marks stand out, if they are
    dots; the figure is not made anew for it. `reading` says in our own Markdown how the figure is read; `tools` are
    buttons that this chart has beside those of every chart.

    `on_select` is called with the identifier behind a mark that the reader clicks; `on_drag` with those behind the
    marks in a box that the reader draws, if the figure lets one be drawn.
    """
    hand_over(panel, draw)
    look = looks.here(share)
    if headed:
        st.subheader(panel.title, anchor=panel.key)
    st.markdown(words.literal(panel.takeaway))
    clicked = on_select is not None
    if panel.beside:
        figure = sealed(draw(look), clicked=clicked, shown=look.width)
    else:
        figure = finished((panel.key, panel.filters, look, also), draw, look, clicked)
        figure = figure.marking(marked) if marked else figure
    plot(panel, figure, on_select, on_drag)
    if panel.records:
        st.html(covered(panel.records, look.dark, look.narrow))
    # One text, not two: every element costs each reader time.
    st.caption("\n\n".join(filter(None, (words.literal(panel.sentence), reading))))
    panel_tools.show(panel, tools or {})


@once
def covered(records: Records, dark: bool, narrow: bool) -> str:
    """The strip that shows how these records lie over the years."""
    return coverage.strip(record.coverage(records), Look(dark, PHONE - 1 if narrow else PHONE))


def plot(
    panel: Panel,
    figure: Figure,
    on_select: Callable[[str], None] | None,
    on_drag: Callable[[list[str]], None] | None = None,
) -> None:
    """The figure itself, which answers to a click where `on_select` is given, and to a box where `on_drag` is."""
    key = f"chart-{panel.key}"
    if on_select is None:
        st.plotly_chart(figure, key=key, theme=None, config=SHOWN, alt=panel.takeaway)
        return

    def take() -> None:
        points = st.session_state[key].selection.points
        picked = [found for point in points if (found := identifier(point.get("customdata")))]
        if len(picked) > 1 and on_drag is not None:
            on_drag(picked)
        elif picked:
            on_select(picked[0])

    modes = ["points"] if on_drag is None else ["points", "box"]
    st.plotly_chart(figure, key=key, theme=None, config=SHOWN, alt=panel.takeaway, on_select=take, selection_mode=modes)


def identifier(customdata: object) -> str:
    """The first identifier that a mark carries."""
    while isinstance(customdata, list | tuple) and customdata:
        customdata = customdata[0]
    return customdata.split()[0] if isinstance(customdata, str) and customdata.strip() else ""


def cache_key(key: Hashable, draw: Callable[[Look], Figure], look: Look, clicked: bool = False) -> Hashable:
    """What a figure is kept by: what draws it follows from its key."""
    return ask.record(), key, look, clicked


@cached(LRUCache(ROOM, getsizeof=size), key=cache_key, lock=Lock())
def finished(key: Hashable, draw: Callable[[Look], Figure], look: Look, clicked: bool = False) -> FigureText:
    """A figure, built once for all readers who see the same; never changed after it is made."""
    return FigureText(sealed(draw(look), clicked=clicked, shown=look.width))


@cached(LRUCache(SHEETS), key=cache_key, lock=Lock())
def drawn(key: Hashable, draw: Callable[[Look], Figure], look: Look) -> Figure:
    """A figure that is still to be laid out on a sheet; never changed after it is made."""
    return sealed(draw(look))


def laid_out(found: Found, view: str, look: Look) -> Figure:
    """The figure of a view for a sheet or an article. What was drawn once for a width and height is kept, but for a
    chart with something of the reader's own; the actors that are drawn depend on how wide the page is too."""
    if found.panel.beside:
        return found.draw(look)
    return drawn(("sheet", view, looks.here().narrow, look), found.draw, look)
