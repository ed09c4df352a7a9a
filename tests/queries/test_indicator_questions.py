"""Questions on figures, asked of the real record."""

import pandas as pd
import pytest

from queries import indicators
from queries.ask import ask
from queries.filters import Filters


def test_a_known_value_comes_back_with_its_source() -> None:
    rows = indicators.points(Filters.of_years(2024, 2024)).set_index(["series", "state_or_dyad"])
    trade = rows.loc[("china_russia_trade", "RUS-CHN")]

    assert trade["value"] == 244.81
    assert list(trade["flags"]) == ["secondary"]
    assert trade["page"] == "https://bne.eu/russo-china-trade-turnover-rises-1-9-to-244-81bn-in-2024-361098"
    assert not trade["provisional"]


def test_a_choice_of_pairs_keeps_the_states() -> None:
    rows = indicators.points(Filters(1990, 1995, dyads=("CHN-USA",)))

    assert set(rows["state_or_dyad"]) == {"CHN-USA", "RUS", "CHN", "USA"}
    assert rows["date"].dt.year.between(1990, 1995).all()


def test_a_partial_year_is_provisional() -> None:
    rows = indicators.points(Filters.of_years(1971, 1972)).set_index(["series", "state_or_dyad", "date"])["provisional"]

    assert rows[("ga_agreement", "RUS-CHN", pd.Timestamp("1971-01-01"))]
    assert not rows[("ga_agreement", "RUS-CHN", pd.Timestamp("1972-01-01"))]


def test_counts_come_from_the_record_and_no_year_is_filled_with_zero() -> None:
    counts = indicators.points(Filters()).query("series == 'record_leaders'")
    events = ask("record/series").set_index("series").loc["leaders", "events"]

    assert counts["value"].min() == 1
    assert counts["value"].sum() >= events > 0


@pytest.mark.usefixtures("tiny_record")
def test_acts_carry_what_they_are_doubted_by() -> None:
    rows = indicators.doubted_acts().set_index("event")
    clash = rows.loc["1969-03-02-clash"]

    assert list(clash["voices"]) == ["CHN", "RUS"]
    assert list(clash["series"]) == ["encounters"]
    assert clash["score"] == -9.0
    assert pd.isna(clash["goldstein"])
    assert rows.loc[["1972-02-28-communique"], "score"].tolist() == [5.0, 4.0]


def test_every_series_says_what_a_reader_must_know() -> None:
    about = indicators.about()

    assert about[["title", "unit", "publisher", "licence", "computation", "coverage", "gaps"]].map(bool).all().all()
    assert about.loc[about["counted_from"].isna(), "source_url"].str.startswith("http").all()
    assert about["name"].is_unique
    assert not about["name"].str.contains(",").any()
