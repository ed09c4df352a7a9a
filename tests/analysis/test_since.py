"""Then and now, worked by hand."""

import pandas as pd
import pytest

from analysis import since


def figure(values: dict[int, float], provisional: int = 0) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "year": list(values),
            "value": list(values.values()),
            "provisional": [year == provisional for year in values],
            "unit": "t",
            "source": "S.",
        }
    )


FIGURES = {
    "Trade": figure({2000: 10.0, 2010: 25.0}, provisional=2010),
    "Score": figure({2000: -2.0, 2005: 3.0}),
    "Gap": figure({1999: 1.0, 2001: 2.0}),
    "Ended": figure({1990: 1.0, 2000: 2.0}),
    "Lost": figure({2000: 4.0, 2001: float("nan")}),
}


def test_a_figure_is_compared_only_from_the_very_year() -> None:
    rows = since.change(FIGURES, 2000).set_index("figure")

    assert rows.index.tolist() == ["Trade", "Score"]
    assert rows.loc["Trade", ["then", "now", "now_year", "change"]].tolist() == [10.0, 25.0, 2010, 15.0]
    assert rows.loc["Trade", "times"] == pytest.approx(2.5)
    assert rows.loc["Trade", "provisional"]


def test_what_is_below_zero_has_a_change_and_no_ratio() -> None:
    rows = since.change(FIGURES, 2000).set_index("figure")

    assert rows.loc["Score", "change"] == 5.0
    assert pd.isna(rows.loc["Score", "times"])


def test_a_scale_without_a_zero_has_no_ratio() -> None:
    rows = since.change({"Relation score · Russia–China": figure({2000: 2.0, 2001: 4.0})}, 2000)

    assert rows["change"].tolist() == [2.0]
    assert rows["times"].isna().all()


def test_nothing_to_compare_is_no_error() -> None:
    assert since.change({}, 2000).empty
    assert since.change(FIGURES, 2020).empty
