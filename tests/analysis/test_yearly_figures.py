"""Figures that are set beside the score: polls of a year, growth of one reporter, what they are made of."""

import pytest

from analysis import yearly_figures
from queries import indicators
from queries.filters import Filters


def test_polls_of_one_year_are_averaged() -> None:
    polls = yearly_figures.opinion(indicators.points(Filters())).set_index(["dyad", "year"])["value"]

    assert polls["RUS-USA", 2015] == 16  # 13 in January and 19 in July
    assert ("RUS-USA", 2017) not in polls.index


def test_trade_growth_has_one_reporter_a_pair() -> None:
    growth = yearly_figures.growth(indicators.points(Filters()))

    assert set(growth["dyad"]) == {"RUS-CHN", "CHN-USA", "RUS-USA"}
    # China's customs: 84.07 in 2017 and 107.06 in 2018. 2008 has no year before it.
    of_pair = growth[growth["dyad"] == "RUS-CHN"].set_index("year")["value"]
    assert of_pair[2018] == pytest.approx((107.06 / 84.07 - 1) * 100)
    assert of_pair.index.min() == 2017


def test_what_figures_are_made_of_is_told_by_their_series() -> None:
    about = indicators.about()

    assert yearly_figures.series_behind(about, ["Trade growth"]) == {"us_trade", "china_russia_trade"}
    assert yearly_figures.series_behind(about, ["UN agreement"]) == {
        about.set_index("name").loc["UN agreement", "series"]
    }
