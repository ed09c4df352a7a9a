"""Correlations worked by hand, and sentences that claim no cause."""

import numpy as np
import pandas as pd
import pytest

from analysis import agreement


def scores(*values: float, first: int = 2000) -> pd.DataFrame:
    return pd.DataFrame({"year": range(first, first + len(values)), "score": values})


def figures(*values: float, first: int = 2000) -> pd.DataFrame:
    return pd.DataFrame({"year": range(first, first + len(values)), "value": values})


def at(found: pd.DataFrame, lag: int) -> pd.Series:
    return found.set_index("lag").loc[lag]


def test_correlation_by_hand() -> None:
    # Deviations −1, 0, 1 and −2, 1, 1: sum of products 3, of squares 2 and 6; r = 3 / √12.
    found = at(agreement.agreement(scores(1, 2, 3), figures(0, 3, 3)), 0)

    assert found["n"] == 3
    assert found["r"] == pytest.approx(3 / 12**0.5)


def test_lag_sets_the_figure_after_the_score() -> None:
    found = agreement.agreement(scores(1, 5, 2, 7, 3), figures(1, 5, 2, 7, 3, first=2001))

    assert at(found, 1)["r"] == pytest.approx(1.0)
    assert at(found, 1)["n"] == 5
    assert at(found, 0)["n"] == 4
    assert at(found, 0)["r"] < 0.5


def test_changes_forget_a_common_trend() -> None:
    found = at(agreement.agreement(scores(1, 2, 4, 5, 7, 8), figures(1, 3, 4, 6, 7, 9)), 0)

    # Steps 1, 2, 1, 2, 1 against 2, 1, 2, 1, 2: opposite, though both rise.
    assert found["r"] > 0.9
    assert found["changes"] == pytest.approx(-1.0)


def test_changes_are_not_taken_across_a_gap() -> None:
    both = pd.DataFrame({"year": [2000, 2001, 2005], "score": [1.0, 2.0, 9.0], "value": [1.0, 3.0, 9.0]})

    assert agreement.changes(both).values.tolist() == [[1.0, 2.0]]


def test_years_that_are_alike_count_for_fewer() -> None:
    alternating = [1.0, -1.0] * 10
    slow = list(np.linspace(0, 1, 20) + np.tile([0.0, 0.01], 10))

    assert at(agreement.agreement(scores(*alternating), figures(*slow)), 0)["independent"] == 20
    assert at(agreement.agreement(scores(*slow), figures(*slow[::-1])), 0)["independent"] < 3


def test_interval_by_hand() -> None:
    # Four independent years: z ± 1.96 / √1 around 0 gives ± tanh 1.96.
    rise, fall = [1.0, 2.0, 1.0, 2.0], [1.0, 1.0, 2.0, 2.0]
    found = at(agreement.agreement(scores(*rise), figures(*fall)), 0)

    assert found["r"] == pytest.approx(0.0)
    assert found["independent"] == 4
    assert found["high"] == pytest.approx(np.tanh(1.96))
    assert found["low"] == pytest.approx(-np.tanh(1.96))


def test_too_few_years_have_no_correlation() -> None:
    found = agreement.agreement(scores(1, 2), figures(2, 1))

    assert found["n"].tolist() == [0, 1, 2, 1, 0]
    assert found["r"].isna().all()
    assert agreement.sentence(found, "UN agreement") == "Score and UN agreement share 2 years: too few to compare."


def test_growth_by_hand_and_not_across_a_gap() -> None:
    values = pd.DataFrame({"year": [2008, 2015, 2016, 2017], "value": [56.8, 64.0, 80.0, 60.0]})

    assert agreement.growth(values).values.tolist() == [[2016.0, pytest.approx(25.0)], [2017.0, pytest.approx(-25.0)]]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"r": 0.1, "independent": 40, "low": -0.2, "high": 0.4}, "hardly moved together (r = +0.10)"),
        ({"r": 0.1, "independent": 40, "low": -0.2, "high": 0.4}, "it may be nothing"),
        ({"r": -0.6, "independent": 40, "low": -0.8, "high": -0.3}, "moved moderately in opposite directions"),
        ({"r": 0.6, "independent": 9.6, "low": 0.1, "high": 0.9}, "no more than about 9 independent years"),
        ({"r": 0.6, "independent": 40, "low": 0.3, "high": 0.8}, "what they share is a long trend"),
    ],
)
def test_a_sentence_says_how_far_to_trust(row: dict, said: str) -> None:
    found = pd.DataFrame([{"lag": 0, "n": 50, "changes": 0.05} | row])
    sentence = agreement.sentence(found, "UN agreement")

    assert said in sentence
    assert not any(word in sentence for word in ("because of", "causes", "leads to", "drives", "explains", "effect"))
