"""What a reader chooses on the Indicators page, and what is said of it."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from queries import indicators
from queries.filters import Filters
from ui import indicator_choice, indicator_notes

ROOT = Path(__file__).parents[2]


def opened(**query: str | list[str]) -> AppTest:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    return app.switch_page("pages/explore/indicators.py").run()


@pytest.mark.parametrize(
    ("show", "title"),
    [
        ("Score", "How the three pairs stood, and how surely"),
        ("Series", "Series on one axis of time"),
        ("Two series", "Two series against each other"),
        ("Doubts", "The score beside figures of others"),
    ],
)
def test_a_link_opens_each_view(show: str, title: str) -> None:
    app = opened(show=show)

    assert not app.exception
    assert [one.value for one in app.subheader] == [title]


def test_a_link_opens_the_chosen_series() -> None:
    app = opened(show="Series", series=["Vetoes", "UN: nuclear"])

    assert app.multiselect(key="series").value == ["Vetoes", "UN: nuclear"]
    assert not app.exception


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
    ],
    ids=str,
)
def test_a_hostile_or_empty_choice_is_no_error(query: dict) -> None:
    app = opened(**query)

    assert not app.exception
    assert not app.error


def test_flags_are_told_with_their_years() -> None:
    about = indicators.about().query("series == 'ga_ideal_distance'")
    (said,) = indicator_notes.of_flags(about, indicators.points(Filters()).query("series == 'ga_ideal_distance'"))

    assert said == "Rests on fewer than 15 votes (hollow; 1951, 1953, 1954, 1955)."


def test_trade_growth_has_one_reporter_a_pair() -> None:
    growth = indicator_choice.growth(indicators.points(Filters()))

    assert set(growth["dyad"]) == {"RUS-CHN", "CHN-USA", "RUS-USA"}
    # China's customs: 84.07 in 2017 and 107.06 in 2018. 2008 has no year before it.
    of_pair = growth[growth["dyad"] == "RUS-CHN"].set_index("year")["value"]
    assert of_pair[2018] == pytest.approx((107.06 / 84.07 - 1) * 100)
    assert of_pair.index.min() == 2017
