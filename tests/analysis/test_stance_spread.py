"""Mean and spread of stances, worked by hand."""

import pandas as pd
import pytest

from analysis import stance_spread

SAID = pd.DataFrame(
    [
        ("USA", "CHN", "1971-03-01", -2),
        ("USA", "CHN", "1975-03-01", 0),
        ("USA", "CHN", "1979-12-31", 2),
        ("USA", "CHN", "1980-01-01", 1),
        ("USA", "CHN", "1981-01-01", 1),
        ("USA", "CHN", "1989-01-01", 1),
        ("CHN", "USA", "1985-01-01", -1),
    ],
    columns=["from_state", "to_state", "date", "stance"],
).astype({"date": "datetime64[ns]"})


def test_each_direction_and_span_has_its_mean_and_spread() -> None:
    rows = stance_spread.over_time(SAID, 10).set_index(["from_state", "first"])
    seventies = rows.loc[("USA", pd.Timestamp(1970, 1, 1))]

    assert len(rows) == 3
    assert (seventies["statements"], seventies["mean"]) == (3, 0)
    assert seventies["high"] == pytest.approx((8 / 3) ** 0.5)
    assert seventies["low"] == pytest.approx(-((8 / 3) ** 0.5))
    assert seventies["last"] == pd.Timestamp(1979, 12, 31)


def test_one_statement_has_a_mean_and_no_spread() -> None:
    rows = stance_spread.over_time(SAID, 10)
    alone = rows[rows["from_state"] == "CHN"].iloc[0]

    assert alone["mean"] == -1
    assert pd.isna(alone["low"])
    assert pd.isna(alone["high"])


def test_the_spread_stays_on_the_scale() -> None:
    rows = stance_spread.over_time(SAID.assign(stance=[2, 2, -2, 1, 1, 1, -1]), 100)

    assert rows["high"].max() <= 2
    assert rows["low"].min() >= -2


def test_the_sharpest_turn_needs_two_spans_with_statements_enough() -> None:
    assert stance_spread.turn(stance_spread.over_time(SAID, 10)) == ("USA", "CHN", 1.0, 1970, 1980)
    assert stance_spread.turn(stance_spread.over_time(SAID.head(3), 10)) is None
    assert stance_spread.turn(stance_spread.over_time(SAID.head(0), 10)) is None
