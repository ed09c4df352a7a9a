"""What a reader chooses on the Indicators page, and what is said of it."""

import datetime as dt
from functools import partial

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from queries import events, indicators
from queries.filters import Filters
from tests.pages import reader
from ui import indicator_notes, score_stretch

SINCE = {"Change": {"since": "2015"}}


opened = partial(reader.opened, "pages/explore/indicators.py")


@pytest.mark.parametrize(
    ("show", "title"),
    [
        ("Score", "How the three pairs stood, and how surely"),
        ("Series", "Series on one axis of time"),
        ("Two series", "Two series against each other"),
        ("Doubts", "The score beside figures of others"),
        ("Change", "What changed since 2015"),
        ("One pair", "Russia–China, all figures on one axis of time"),
    ],
)
def test_a_link_opens_each_view(show: str, title: str) -> None:
    app = opened(show=show, **SINCE.get(show, {}))

    assert app.subheader[0].value == title


def test_a_link_opens_the_chosen_series() -> None:
    app = opened(show="Series", series=["Vetoes", "UN: nuclear"])

    assert app.multiselect(key="series").value == ["Vetoes", "UN: nuclear"]


@pytest.mark.parametrize(
    "query",
    [
        {"show": "Everything"},
        {"show": "Series", "series": ["Weather", "'; DROP TABLE indicators; --"]},
        {"show": "Two series", "across": "x" * 5000, "up": "<script>"},
        {"show": "Doubts", "beside": "Sunspots"},
        {"show": "Two series", "years": ["1949", "1949"]},
        {"show": "Score", "years": ["1949", "1949"], "dyads": "RUS-USA"},
        {"show": "Doubts", "years": ["2026", "2026"]},
        {"show": "Series", "years": ["1949", "1949"], "series": ["Crude oil to China"]},
        {"w_consult": "1e999", "w_agree": "-99", "w_bribe": "3", "marked": "all", "stretch": ["1900-01", "soon"]},
        {"stretch": "1979-02", "stretch_of": "Russia–Mars", "in_stretch": "-1", "w_consult": "nan"},
        {"show": "Change", "since": "99999"},
        {"show": "Change", "since": "x", "years": ["1949", "1949"]},
        {"show": "One pair", "pair": "Russia–Mars", "marked": "none"},
        {"show": "One pair", "years": ["1949", "1949"]},
        {"divided_by": ["Toynbee", "<script>alert(1)</script>"], "years": ["1949", "1950"]},
    ],
    ids=str,
)
def test_a_hostile_or_empty_choice_is_no_error(query: dict) -> None:
    opened(**query)  # fails if the page shows an error


def test_own_weights_in_a_link_change_the_score_and_are_told() -> None:
    def told(app: AppTest) -> bool:
        return any("with your own weights: consult 0.0" in text.value.replace("\\", "") for text in app.caption)

    app = opened(w_consult="0")
    assert told(app)
    app.switch_page("pages/explore/timeline.py").run()
    assert told(app.switch_page("pages/explore/indicators.py").run())


def test_sliders_of_weights_are_drawn_when_they_are_opened_and_hold_when_they_are_shut() -> None:
    app = opened()
    assert [slider.key for slider in app.slider] == ["years"]
    app.session_state["weights"] = True
    app.run().slider(key="w_consult").set_value(0.0).run()
    app.session_state["weights"] = False

    assert app.run().slider(key="w_consult").value == 0.0
    assert any("consult 0" in text.value for text in app.caption)


def test_a_link_opens_the_periods_of_some_authors_of_the_chosen_pairs() -> None:
    def rows(**query: str | list[str]) -> list[set[str]]:
        app = opened(**query)
        assert not app.dataframe  # the table is made when it is opened
        app.session_state["others"] = True
        tables = [frame.value for frame in app.run().dataframe]
        return [set(table["short_author"]) for table in tables if "short_author" in table]

    assert rows() == [{"Shen Zhihua", "Wang Jisi", "Britannica", "US Historian"}]
    assert rows(divided_by=["Wang Jisi", "Britannica"]) == [{"Wang Jisi", "Britannica"}]
    assert rows(divided_by="") == []
    assert rows(dyads="Russia–China") == [{"Shen Zhihua"}]
    assert rows(years=["2005", "2020"]) == [{"Wang Jisi"}]


def test_a_link_opens_the_events_of_a_stretch() -> None:
    app = opened(stretch=["1969-02", "1969-04"], stretch_of="Russia–China")

    assert app.select_slider(key="stretch").value == ("1969-02", "1969-04")
    linked = [link.proto for link in app.get("page_link") if "Zhenbao" in link.proto.label]
    assert linked and all(link.query_string.startswith("event=1969-0") for link in linked)


def test_a_stretch_without_events_or_scores_is_told() -> None:
    assert score_stretch.summary(
        pd.DataFrame(), events.sums_between(dt.date(1900, 1, 1), dt.date(1900, 1, 2)), ()
    ).startswith("No score at both ends")


def test_flags_are_told_with_their_years() -> None:
    about = indicators.about().query("series == 'ga_ideal_distance'")
    (said,) = indicator_notes.of_flags(about, indicators.points(Filters()).query("series == 'ga_ideal_distance'"))

    assert said == "Rests on fewer than 15 votes (hollow; 1951, 1953, 1954, 1955)."
