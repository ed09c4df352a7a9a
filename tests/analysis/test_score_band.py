"""The band around the score, and what becomes of the score when something is left out."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from analysis import score_band
from analysis.triangle import UNCERTAIN


def acts(*rows: tuple) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Acts by day, and events by kind, as the questions give them."""
    frame = pd.DataFrame(rows, columns=["event", "dyad", "date", "score"])
    frame = frame.assign(date=pd.to_datetime(frame["date"]))
    days = frame.groupby(["date", "dyad"], as_index=False).agg(
        score=("score", "sum"), acts=("score", "size"), events=("event", "nunique")
    )
    events = frame.groupby(["event", "dyad"], as_index=False).agg(
        date=("date", "first"), score=("score", "sum"), acts=("score", "size")
    )
    events = events.assign(month=events["date"].dt.to_period("M").dt.to_timestamp(), day=events["date"].dt.day)
    alike = events.groupby(["dyad", "month", "score", "acts"], as_index=False).agg(
        day=("day", "mean"), events=("event", "size")
    )
    return days, alike


def doubted(*rows: tuple) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["event", "dyad", "date", "score", "goldstein", "voices", "series"])
    return frame.assign(date=pd.to_datetime(frame["date"]))


def test_acts_that_are_all_alike_have_no_band() -> None:
    rows = score_band.monthly(
        *acts(("a", "RUS-CHN", "2000-01-05", 4.0), ("b", "RUS-CHN", "2000-02-05", 4.0)), date(2000, 3, 31)
    )

    assert rows[["score", "low", "high"]].values.tolist() == [[4.0, 4.0, 4.0]] * 3
    assert rows["events"].tolist() == [1, 2, 2]


def test_two_events_of_one_day_give_the_band_of_three_draws() -> None:
    # Drawn twice from two: both −6 in a quarter of the draws, both +4 in a quarter, else their mean, −1.
    rows = score_band.monthly(
        *acts(("a", "RUS-USA", "2000-01-31", -6.0), ("b", "RUS-USA", "2000-01-31", 4.0)), date(2000, 1, 31)
    )

    assert rows[["score", "low", "high"]].values.tolist() == [[-1.0, -6.0, 4.0]]


def test_acts_of_one_event_are_drawn_together() -> None:
    rows = score_band.monthly(
        *acts(("a", "RUS-USA", "2000-01-31", -6.0), ("a", "RUS-USA", "2000-01-31", 4.0)), date(2000, 1, 31)
    )

    assert rows[["score", "low", "high", "events"]].values.tolist() == [[-1.0, -1.0, -1.0, 1]]


def test_the_band_holds_the_scores_of_all_half_lives() -> None:
    # At the end of 2001 the older event weighs ¼, ½ and about 0.71 of the newer: scores 2.0, 0.67 and −0.14.
    rows = score_band.monthly(
        *acts(("a", "CHN-USA", "2000-12-31", -6.0), ("b", "CHN-USA", "2001-12-31", 4.0)), date(2001, 12, 31)
    )
    last = rows.iloc[-1]

    assert last["score"] == pytest.approx((4.0 - 6.0 * 0.50024) / 1.50024, abs=1e-4)
    assert last["low"] == -6.0 and last["high"] == 4.0


def test_an_event_counts_as_recent_for_three_years() -> None:
    days, _ = acts(("a", "RUS-CHN", "2000-01-31", 4.0), ("b", "RUS-CHN", "2000-01-31", 4.0))
    still = score_band.recent(days, date(2003, 3, 31))

    # At the end of January 2003 they are 1,096 days old; three years of 365¼ days are 1,095¾.
    assert still.tolist() == [2] * 36 + [0] * 3


def test_events_of_a_kind_are_drawn_as_many_times_as_there_are() -> None:
    # Three of four events have +2: a draw of four has their share three quarters on average, so the middle is +1.
    rows = [(f"{number}", "RUS-USA", "2000-01-31", 2.0) for number in range(300)]
    days, alike = acts(*rows, *((f"x{number}", "RUS-USA", "2000-01-31", -2.0) for number in range(100)))
    (row,) = score_band.monthly(days, alike, date(2000, 1, 31)).itertuples()

    assert alike["events"].tolist() == [100, 300]
    assert row.score == 1.0
    # The share of 400 draws has a standard error of 2.2 per cent, the mean of ±2 one of 0.087; nine tenths are ±1.64.
    assert (row.low, row.high) == (pytest.approx(1 - 0.142, abs=0.03), pytest.approx(1 + 0.142, abs=0.03))


def test_draws_in_blocks_are_the_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    record = acts(*((f"{n}", "CHN-USA", f"200{n % 9}-0{n % 7 + 1}-11", n % 5 - 2.0) for n in range(60)))
    whole = score_band.monthly(*record, date(2009, 1, 31))
    monkeypatch.setattr(score_band, "AT_ONCE", 1000)

    pd.testing.assert_frame_equal(score_band.monthly(*record, date(2009, 1, 31)), whole)


def test_no_band_where_no_score() -> None:
    rows = score_band.monthly(*acts(("a", "RUS-CHN", "1950-01-31", 4.0)), date(1955, 1, 31))
    gap = rows[rows["score"].isna()]

    assert len(gap) > 12
    assert gap[["low", "high"]].isna().all().all()
    assert (gap["events"] == 0).all()


def test_quantiles_pass_over_what_is_not_known() -> None:
    columns = np.array([[1.0, np.nan], [np.nan, np.nan], [2.0, np.nan], [3.0, np.nan]])
    low, high = score_band.quantiles(columns)

    # Among 1, 2, 3 the 5 per cent quantile lies a tenth of the way from 1 to 2.
    assert (low[0], high[0]) == (pytest.approx(1.1), pytest.approx(2.9))
    assert np.isnan([low[1], high[1]]).all()


def banded(low: float, high: float) -> pd.DataFrame:
    rows = [
        {"dyad": "RUS-CHN", "score": 3.0, "low": 2.0, "high": 4.0},
        {"dyad": "CHN-USA", "score": -2.0, "low": -3.0, "high": -1.0},
        {"dyad": "RUS-USA", "score": -1.0, "low": low, "high": high},
    ]
    return pd.DataFrame(rows).assign(month=pd.Timestamp("2019-12-01"), events=9)


def test_a_year_has_a_type_where_no_band_holds_zero() -> None:
    (row,) = score_band.yearly_types(banded(-1.5, -0.5)).itertuples()

    assert (row.year, row.kind, row.leaning) == (2019, "stable marriage", "stable marriage")


def test_a_band_that_holds_zero_leaves_the_year_uncertain() -> None:
    (row,) = score_band.yearly_types(banded(-1.5, 0.1)).itertuples()

    assert (row.kind, row.leaning) == (UNCERTAIN, "stable marriage")
    assert row.why == "The band between Moscow and Washington holds zero."


def test_a_year_without_one_pair_leans_nowhere() -> None:
    (row,) = score_band.yearly_types(banded(-1.5, -0.5).iloc[:2]).itertuples()

    assert (row.kind, row.leaning) == (UNCERTAIN, None)
    assert "No recent act between Moscow and Washington" in row.why


def test_variants_leave_out_what_only_one_voice_says() -> None:
    record = doubted(
        ("a", "RUS-CHN", "2000-12-31", 4.0, 1.0, ["RUS"], ["leaders"]),
        ("b", "RUS-CHN", "2000-12-31", -2.0, -4.0, ["RUS", "CHN"], []),
        ("c", "RUS-CHN", "2000-12-31", 7.0, None, ["CHN"], ["leaders", "texts"]),
    )
    scores = score_band.variants(record, date(2000, 12, 31)).set_index("variant")["score"]

    assert scores.to_dict() == {
        "all": 3.0,
        "Goldstein scale": -1.5,
        "without voice CHN": 1.0,
        "without voice RUS": 2.5,
        "without series leaders": -2.0,
        "without series texts": 1.0,
    }


def test_checks_measure_the_distance_from_the_whole_record() -> None:
    scores = pd.DataFrame(
        [("all", year, score) for year, score in ((2000, 1.0), (2001, 2.0), (2002, -1.0))]
        + [("other", year, score) for year, score in ((2000, -1.0), (2001, 2.0), (2002, -3.0), (2003, 5.0))],
        columns=["variant", "year", "score"],
    ).assign(dyad="RUS-CHN")
    (row,) = score_band.checks(scores).itertuples()

    assert (row.variant, row.years, row.turned) == ("other", 3, 1)
    assert row.difference == pytest.approx(4 / 3)


def test_nothing_gives_nothing() -> None:
    assert score_band.monthly(*acts(), date(2000, 1, 31)).empty
    assert score_band.yearly_types(
        score_band.monthly(*acts(), date(2000, 1, 31)).assign(month=pd.to_datetime([]))
    ).empty
