"""What a link to the newsroom takes along: the chart and the choices of the view."""

from typing import TYPE_CHECKING

import streamlit as st

from charts.look import DYADS
from publish.view_id import ViewId
from queries import record
from queries.filters import FIRST_YEAR
from ui import address, filters

if TYPE_CHECKING:
    from ui.chart_panel import Panel

# The name of each chart in lists and addresses, by the key of its panel.
NAMES = {
    "timeline": "Timeline",
    "overview": "Overview",
    "stances": "Statements: stance",
    "topics": "Statements: topics",
    "phrase-uses": "Phrase through the years",
    "readouts": "Readouts: one event",
    "divergence": "Readouts: distance",
    "alone": "Readouts: mentioned alone",
    "triangles": "Triangle by period",
    "triangle-of-a-year": "Triangle in a year",
    "actors": "Network of actors",
    "actor-eras": "Network by period",
    "voices": "Network of voices",
    "chain": "Chain of an event",
    "score": "Relation score",
    "series": "Series",
    "one-pair": "One pair",
    "pair": "Two series",
    "change": "Change since a year",
    "doubts": "Score and figures",
}
# What an address says of the export or of the page, and not of the view.
NOT_OF_THE_VIEW = {
    "chart", "sheet", "paper", "wide", "high", "unit", "dpi", "id", "embed", "embed_options", "view", "show", "compare",
    "said", "page", "story", "step", "plain", "room", "kit", "kit-story", "kit-paper", "seed", "level",
    "length", "topic",
}  # fmt: skip
LONGEST = 300  # characters of a choice and its name; no widget has a longer one, and it stands in every view id
# A chart within a story is that of another page with the story's choices.
OF_STORIES = {"events/timeline": "timeline", "events/crowd": "timeline", "network/triangle_by_era": "triangles"}


def query() -> dict[str, list[str]]:
    """The choices of the view that the address carries."""
    names = [name for name in st.query_params if name not in NOT_OF_THE_VIEW]
    choices = {name: st.query_params.get_all(name) for name in sorted(names)}
    return {name: values for name, values in choices.items() if len(name) + max(map(len, values), default=0) <= LONGEST}


def chart_and_choices(panel: "Panel") -> tuple[str, dict[str, list[str]]]:
    """The name of a panel's chart in addresses, and the choices that show it as it stands; no name if it has none."""
    if panel.key in NAMES:
        return NAMES[panel.key], query()
    chosen, every = panel.filters, filters.everything()
    years = [str(chosen.first_year), str(chosen.last_year)]
    choices = {"dyads": [DYADS[dyad] for dyad in chosen.dyads]}
    if chosen.weight > 1:
        choices["weight"] = [filters.WEIGHTS[chosen.weight]]
    if years != [str(FIRST_YEAR), str(every.last_year)]:
        choices["years"] = years
    return NAMES.get(OF_STORIES.get(panel.question, ""), ""), {
        name: values for name, values in choices.items() if values
    }


def view_id(panel: "Panel") -> ViewId:
    """The view of a panel as it is now."""
    name, choices = chart_and_choices(panel)
    key = next((key for key in NAMES if NAMES[key] == name), panel.key)
    return ViewId.of(key, choices, record.version(), panel.rows)


def link(page: str, panel: "Panel", **more: str) -> str:
    """The address of a page of the newsroom for the view of a panel."""
    name, choices = chart_and_choices(panel)
    return address.of(page, choices | {"chart": name} | more)
