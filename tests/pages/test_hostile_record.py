"""A record in which every text is an attack: on every page it stands as text, in charts and files too."""

import itertools
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from database import DATA, build
from publish import table
from queries import ask, events, network, statements
from queries.filters import Filters
from tests.conftest import copy_tiny
from tests.pages.reader import visited
from tests.pages.test_pages import PAGES

MARKUP = "<img src=x onerror=alert(1)>[b](javascript:alert(1)) **c** $x$"
FORMULA = "=HYPERLINK(1)"
TURNED = "مرحبا \u202etxt\u202c"
LONG = "longwithoutanyspace" * 200
# What a text would have to be if it were no text any more; a backslash before it makes it one.
LIVE = re.compile(r"(?<!\\)<img|(?<!\\)\]\(javascript|(?<!\\)\*\*c")
TEXTS = {"title": f"{FORMULA} {MARKUP}", "summary": f"{MARKUP} {TURNED} {LONG}", "gist": f"{MARKUP} {TURNED}",
         "name": f"{MARKUP} {TURNED}", "publisher": MARKUP, "supports": MARKUP}  # fmt: skip
MARKDOWN = ("markdown", "caption", "subheader", "header", "title", "info", "warning", "success", "error", "button")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pytest.MonkeyPatch]:
    """The tiny record with an attack in each of its texts, behind all questions, and nothing kept from before."""
    data = copy_tiny(tmp_path_factory.mktemp("hostile"))
    shutil.copytree(DATA / "indicators", data / "indicators")
    shutil.copy(DATA / "indicators.toml", data)
    for file in data.rglob("*.toml"):
        file.write_text(attacked(file), "utf-8")
    record = build(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ask, "built", lambda: record)
        forget()
        yield patch
    forget()


def attacked(file: Path) -> str:
    """The text of a file with an attack behind every key of TEXTS."""
    text = file.read_text("utf-8")
    if file.parent.name == "codes":
        return text
    for key, attack in TEXTS.items():
        if key == "name" and file.name == "indicators.toml":  # short, and never the same twice
            continue
        text = re.sub(rf'(?<![a-z_]){key} = "[^"]*"', lambda _, key=key, attack=attack: f'{key} = "{attack}"', text)
    # Two events never share a title.
    places = itertools.count(1)
    return re.sub(r'(?m)^(title = ".*)"$', lambda found: f'{found[1]} {file.stem}-{next(places)}"', text)


def forget() -> None:
    st.cache_data.clear()
    st.cache_resource.clear()


@pytest.mark.parametrize("page", PAGES)
def test_an_attack_in_a_text_is_shown_as_text(hostile: pytest.MonkeyPatch, page: str) -> None:
    app = visited(page, event="1972-02-28-communique", q="alert")
    shown = [getattr(one, "label" if kind == "button" else "value") for kind in MARKDOWN for one in app.get(kind)]
    labels = [link.proto.label for link in app.get("page_link")] + [box.label for box in app.expander]

    assert not app.exception
    assert [text for text in [*shown, *labels] if LIVE.search(str(text))] == []
    assert [chart.proto.alt for chart in app.get("plotly_chart") if "<img" in chart.proto.spec] == []


def test_the_attack_is_there(hostile: pytest.MonkeyPatch) -> None:
    app = visited("pages/explore/event.py", event="1972-02-28-communique")

    assert any("onerror" in text.value for text in app.subheader)
    assert any(LONG in text.value for text in app.markdown)


def test_no_file_of_rows_holds_a_formula(hostile: pytest.MonkeyPatch) -> None:
    for rows in (events.listed(Filters()), statements.matching(Filters()), network.actors()):
        assert not re.search(r'(^|,|\n|")[=+@]', table.csv(rows).decode("utf-8-sig"))
