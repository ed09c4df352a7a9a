"""Krippendorff's alpha against published examples, and the figures that the data's README gives."""

import krippendorff
import numpy as np
import pandas as pd
import pytest

from analysis import reliability
from database import DATA
from queries import record

# Krippendorff 2011, 'Computing Krippendorff's Alpha-Reliability': four observers, twelve units, some missing.
FOUR = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]
# The same article: two observers, ten units, each there or not; alpha 0.095 by its own working.
TWO = ([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0])


def coded(*rows: tuple[str, str, str, str, str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["code", "record", "unit", "first_code", "second_code"])


@pytest.mark.parametrize(("level", "expected"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)])
def test_alpha_of_four_observers_as_published(level: str, expected: float) -> None:
    counts = np.array([[column.count(value) for value in range(1, 6)] for column in zip(*FOUR, strict=True)])

    assert reliability.of_counts(counts, np.arange(1, 6), level) == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval"])
def test_alpha_is_that_of_the_package(level: str) -> None:
    chance = np.random.default_rng(2011)
    counts = chance.integers(0, 3, size=(200, 5))
    scale = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
    theirs = krippendorff.alpha(value_counts=counts, value_domain=scale, level_of_measurement=level)

    assert reliability.of_counts(counts, scale, level) == pytest.approx(theirs)


def test_alpha_of_two_observers_as_published() -> None:
    units = pd.DataFrame({"record": range(10), "first": TWO[0], "second": TWO[1]}).astype(float)

    assert reliability.alpha(units, "nominal") == pytest.approx(0.095, abs=0.0005)


def test_the_same_codes_of_two_coders_give_one_and_chance_about_nothing() -> None:
    chance = np.random.default_rng(1)
    first, other = chance.integers(1, 6, size=(2, 4000)).astype(float)
    units = pd.DataFrame({"record": range(4000), "first": first, "second": first})

    assert reliability.alpha(units, "ordinal") == 1
    assert abs(reliability.alpha(units.assign(second=other), "ordinal")) < 0.05


def test_a_topic_is_there_or_not_for_each_statement_and_topic() -> None:
    double = coded(("topics", "one", "", "taiwan trade", "trade"), ("topics", "two", "", "", "trade"))
    found = reliability.measured(double, ["taiwan", "trade", "ukraine"]).iloc[0]

    assert (found["kind"], found["records"], found["units"]) == ("topics", 2, 6)
    assert found["equal"] == pytest.approx(4 / 6)
    # Coincidences: 1-1 twice, 0-1 and 1-0 twice each, 0-0 six; n = 12, four ones, eight naughts:
    # alpha = 1 - (n - 1) * 4 / (2 * 4 * 8) = 1 - 11 * 4 / 64.
    assert found["alpha"] == pytest.approx(1 - 11 * 4 / 64)


def test_codes_that_are_all_the_same_have_no_alpha() -> None:
    found = reliability.measured(coded(("weight", "one", "", "3", "3"), ("weight", "two", "", "3", "3")), []).iloc[0]

    assert found[["alpha", "low", "high"]].isna().all()
    assert reliability.sentence(found).endswith("so that alpha cannot be computed.")


def test_nothing_coded_twice_gives_no_row() -> None:
    assert reliability.measured(coded(), ["taiwan"]).empty
    assert reliability.disagreements(coded()).empty


def test_the_interval_is_the_same_each_time_and_draws_whole_records() -> None:
    # All units of a record alike: a draw of records either has variation or none, never half of a record.
    rows = [("type", record, str(unit), code, code) for record, code in (("a", "AID"), ("b", "MEET")) for unit in "12"]
    found = reliability.measured(coded(*rows), [])

    assert found[["low", "high"]].iloc[0].tolist() == [1, 1]
    assert reliability.measured(coded(*rows), []).equals(found)


def test_disagreements_are_counted_the_commonest_first() -> None:
    double = coded(
        ("weight", "one", "", "2", "3"),
        ("weight", "two", "", "2", "3"),
        ("weight", "three", "", "4", "4"),
        ("topics", "four", "", "taiwan trade", "trade ukraine"),
    )

    assert reliability.disagreements(double).to_numpy().tolist() == [
        ["weight", "2", "3", 2],
        ["topics", "not named", "ukraine", 1],
        ["topics", "taiwan", "not named", 1],
    ]


@pytest.mark.parametrize(
    ("alpha", "low", "high", "said"),
    [
        (0.85, 0.81, 0.90, "The 0.80 aimed at is reached."),
        (0.85, 0.75, 0.90, "The 0.80 aimed at is reached, though another sample might say otherwise."),
        (0.70, 0.60, 0.85, "The 0.80 aimed at is not reached, though another sample might say otherwise."),
        (-0.10, -0.2, 0.10, "α = −0.10 (−0.20 to 0.10). The 0.80 aimed at is not reached."),
    ],
)
def test_the_sentence_says_whether_the_aim_is_reached(alpha: float, low: float, high: float, said: str) -> None:
    row = {"kind": "act types", "equal": 0.9, "units": 10, "alpha": alpha, "low": low, "high": high, "least": 0.8}

    assert reliability.sentence(pd.Series(row)).endswith(said)


def test_the_readme_of_the_data_gives_the_computed_figures() -> None:
    double, text = record.double_coded(), (DATA / "README.md").read_text("utf-8")
    found = reliability.measured(double, record.topics()["topic"].tolist())

    assert found["kind"].tolist() == ["act types", "weight", "stance", "topics"]
    assert [line for _, row in found.iterrows() if (line := reliability.line(row)) not in text] == []
    assert "{coded} records could be read again and were coded".format(**record.drawn_again()) in text
    assert "\n{drawn} records drawn at random".format(**record.drawn_again()) in text
