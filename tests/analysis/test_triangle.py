"""Dittmer's types, told from the signs of three scores."""

import pandas as pd
import pytest

from analysis.triangle import LEAST_EVENTS, kinds


def era(moscow_beijing: float, beijing_washington: float, moscow_washington: float, events: int = 9) -> pd.DataFrame:
    scores = {"RUS-CHN": moscow_beijing, "CHN-USA": beijing_washington, "RUS-USA": moscow_washington}
    return pd.DataFrame(
        {
            "era": "split",
            "name": "Split",
            "starts": pd.Timestamp("1960-07-16"),
            "ends": pd.Timestamp("1971-07-14"),
            "dyad": list(scores),
            "score": list(scores.values()),
            "events": events,
        }
    )


@pytest.mark.parametrize(
    ("scores", "kind"),
    [
        ((3, 2, 1), "ménage à trois"),
        ((-3, 2, 1), "romantic triangle"),
        ((3, -2, 1), "romantic triangle"),
        ((3, -2, -1), "stable marriage"),
        ((-3, -2, 1), "stable marriage"),
        ((-3, -2, -1), "unit veto"),
    ],
)
def test_the_signs_decide_the_type(scores: tuple[float, float, float], kind: str) -> None:
    assert kinds(era(*scores))["kind"].tolist() == [kind]


def test_a_romantic_triangle_names_its_pivot() -> None:
    (why,) = kinds(era(-3, 2, 1))["why"]

    assert why == (
        "Cooperation outweighed conflict between Washington and each of Moscow and Beijing, but not between those two."
    )


def test_a_marriage_names_its_partners_and_the_third() -> None:
    (why,) = kinds(era(3, -2, -1))["why"]

    assert why == (
        "Cooperation outweighed conflict between Moscow and Beijing, but not between either of them and Washington."
    )


@pytest.mark.parametrize(("score", "kind"), [(0.49, "uncertain"), (-0.49, "uncertain"), (0.5, "ménage à trois")])
def test_a_score_near_zero_leaves_the_type_uncertain(score: float, kind: str) -> None:
    assert kinds(era(3, 2, score))["kind"].tolist() == [kind]


def test_too_few_events_leave_the_type_uncertain() -> None:
    (row,) = kinds(era(3, 2, 1, events=LEAST_EVENTS - 1)).itertuples()

    assert row.kind == "uncertain"
    assert "Only 4 events between Moscow and Beijing, too few to judge by" in row.why
    assert kinds(era(3, 2, 1, events=LEAST_EVENTS))["kind"].tolist() == ["ménage à trois"]


def test_a_dyad_without_events_is_said_to_have_none() -> None:
    eras = era(3, float("nan"), 1)
    eras.loc[eras["dyad"] == "CHN-USA", "events"] = 0

    (row,) = kinds(eras).itertuples()

    assert (row.kind, row.why) == ("uncertain", "No event between Beijing and Washington is on record.")


def test_periods_come_in_order_of_time() -> None:
    later = era(3, -2, -1).assign(era="no_limits", name="No limits", starts=pd.Timestamp("2022-02-04"), ends=pd.NaT)

    found = kinds(pd.concat([later, era(-3, -2, -1)]))

    assert found.columns.tolist() == ["era", "name", "starts", "ends", "kind", "why"]
    assert found["era"].tolist() == ["split", "no_limits"]
    assert found["ends"].isna().tolist() == [False, True]


def test_no_period_gives_no_row() -> None:
    assert kinds(era(1, 1, 1).head(0)).empty
