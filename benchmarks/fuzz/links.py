"""Links that nobody should have written: read as the pages read them, and opened as pages."""

import random
from functools import cache
from pathlib import Path
from unittest.mock import patch
from urllib.parse import parse_qs

import pandas as pd
import streamlit as st
from streamlit.testing.v1 import AppTest

from analysis import search_answer
from benchmarks.fuzz import texts
from charts.look import DYADS
from publish.view_id import ViewId
from queries import events
from ui import address, filters, newsroom_link, search_index, search_results

ROOT = Path(__file__).parents[2]
NAMES = [
    "years", "dyads", "contexts", "types", "weight", "words", "event", "statement", "page", "view", "actor",
    "far", "size", "tie", "tied_by", "ties_of", "said", "phrase", "uses", "mentions", "speaks", "spoken_of",
    "topics", "media", "speakers", "stance", "q", "kind", "state", "decade", "hits", "story", "step", "plain",
    "room", "seed", "length", "level", "topic", "kit", "kit-story", "kit-paper", "chart", "sheet", "paper",
    "wide", "high", "unit", "dpi", "id", "sql", "year", "stretch", "stretch_of", "in_stretch", "series",
    "beside", "across", "up", "pair", "since", "span", "marked", "most", "reach", "who", "whom", "verb",
    "behind", "compare", "from", "to", "show", "embed",
]  # fmt: skip
KNOWN = [
    "1950", "2020", "Russia–China", "China–United States", "RUS-CHN", "turning points", "military", "AGREE", "USA",
    "1972-02-28-shanghai-communique", "richard-nixon", "december-2022", "Actors", "Chains", "Phrases", "Timeline",
    "Taiwan", "Nixon 1972", "true", "3", "timeline~~2026.11.23-e368848a~0123456789ab",
]  # fmt: skip

ASKED = 0.2  # of the links are also asked of the record and of the search, which take a hundred times as long


class Address(dict[str, list[str]]):
    """What Streamlit makes of a query string: the last value of each name, and all of them."""

    def get(self, name: str, default: str = "") -> str:
        return super().get(name, [default])[-1]

    def get_all(self, name: str) -> list[str]:
        return super().get(name, [])


@cache
def pages() -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "pages").rglob("*.py"))


def sent(text: str) -> str:
    """A text as it arrives: the line between browser and server carries whole signs alone."""
    return text.encode("utf-8", "replace").decode("utf-8")


def link(chance: random.Random) -> str:
    """A query string as it arrives."""
    return sent(texts.query(chance, NAMES, KNOWN))


def attempt(chance: random.Random) -> bool:
    """Read one query string in all the ways in which the app reads one; whether it names events."""
    asked = Address(parse_qs(link(chance), keep_blank_values=True, errors="replace"))
    state = {
        "years": tuple(chance.choices(range(1949, filters.last_year() + 1), k=2)),
        "dyads": chance.sample(list(DYADS), chance.randint(0, 3)),
        "weight": chance.randint(1, 5),
        "words": asked.get("words") if "words" in asked else sent(texts.text(chance)),
    }
    with patch.object(st, "query_params", asked), patch.object(st, "session_state", state):
        named = [address.chosen(name) for name in asked]
        assert all(value.isascii() and len(value) <= 120 for value in named)
        assert "\n" not in address.link()
        newsroom_link.query()
        chosen = filters.chosen()
    assert len(chosen.words) <= filters.LONGEST
    assert filters.sentence(chosen)
    found = events.listed(chosen) if chance.random() < ASKED else pd.DataFrame()
    for value in asked.get_all("id") or [asked.get("q")]:
        try:
            ViewId.read(value)
        except ValueError as refused:
            assert str(refused).endswith("."), refused
    if chance.random() < ASKED:
        search_answer.answer(search_index.index()[0], asked.get("q")[: search_results.LONGEST])
    return not found.empty


def opening(chance: random.Random) -> bool:
    """Open one page with a hostile link; whether it shows more than a sentence. Raises AssertionError if it breaks."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    for name, values in parse_qs(link(chance), errors="replace").items():
        app.query_params[name] = values
    app.switch_page(chance.choice(pages())).run()
    assert not app.exception, [(found.message, found.stack_trace) for found in app.exception]
    assert len(app.title) == 1, "no title"
    return bool(app.get("plotly_chart"))
