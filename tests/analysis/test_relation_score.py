from datetime import date

import pandas as pd
import pytest

from analysis import relation_score


def acts(*rows):
    frame = pd.DataFrame(rows, columns=["dyad", "date", "score"])
    return frame.assign(date=pd.to_datetime(frame["date"]))


def test_one_act_keeps_its_score_while_its_weight_decays():
    rows = relation_score.monthly(acts(("RUS-CHN", "1950-02-14", 5.0)), date(1950, 4, 30))
    assert rows["month"].dt.strftime("%Y-%m-%d").tolist() == ["1950-02-01", "1950-03-01", "1950-04-01"]
    assert rows["score"].tolist() == [5.0, 5.0, 5.0]
    # 14, 45 and 75 days after the act: 2 ** (-14 / 365.25) = 0.97378 and so on.
    assert rows["acts"].tolist() == pytest.approx([0.97378, 0.91815, 0.86733], abs=1e-5)


def test_newer_acts_weigh_more():
    # At the end of 2001 the first act is 365 days old and weighs 2 ** (-365 / 365.25) = 0.50024; the second weighs 1.
    rows = relation_score.monthly(
        acts(("RUS-USA", "2000-12-31", -6.0), ("RUS-USA", "2001-12-31", 4.0)), date(2001, 12, 31)
    )
    december = rows.set_index("month").loc["2001-12-01"]
    assert december["acts"] == pytest.approx(1.50024, abs=1e-5)
    assert december["score"] == pytest.approx((4.0 - 6.0 * 0.50024) / 1.50024, abs=1e-4)
    assert rows.set_index("month").loc["2001-11-01", "score"] == -6.0


def test_half_life_is_in_years():
    two = acts(("RUS-USA", "2000-12-31", -6.0), ("RUS-USA", "2001-12-31", 4.0))
    short = relation_score.monthly(two, date(2001, 12, 31), half_life=0.5)["score"].iloc[-1]
    long = relation_score.monthly(two, date(2001, 12, 31), half_life=1000)["score"].iloc[-1]
    # Two half-lives: a quarter of the weight. Hardly any decay: the plain mean.
    assert short == pytest.approx((4.0 - 6.0 * 0.25) / 1.25, abs=0.01)
    assert long == pytest.approx(-1.0, abs=0.01)


def test_score_is_empty_once_its_acts_are_spent_and_comes_back():
    # One act falls below 0.125 three years on: at the end of January 2003 it is 1096 days old, in December 2002 1065.
    rows = relation_score.monthly(
        acts(("CHN-USA", "2000-01-31", 2.0), ("CHN-USA", "2004-06-10", -3.0)), date(2004, 6, 30)
    )
    score = rows.set_index("month")["score"]
    assert score["2002-12-01"] == 2.0
    assert score["2003-01-01":"2004-05-01"].isna().all()
    assert score["2004-06-01"] == pytest.approx((-3.0 + 2.0 * 0.049) / 1.049, abs=0.02)


def test_last_month_is_read_on_the_last_day_and_later_acts_do_not_count():
    rows = relation_score.monthly(
        acts(("RUS-CHN", "2020-05-10", 4.0), ("RUS-CHN", "2020-05-20", -4.0)), date(2020, 5, 15)
    )
    assert rows[["score", "acts"]].values.tolist() == [[4.0, pytest.approx(2 ** (-5 / 365.25))]]


def test_dyads_are_apart_and_months_before_the_first_act_are_absent():
    rows = relation_score.monthly(
        acts(("RUS-USA", "2020-03-05", -2.0), ("CHN-USA", "2020-01-05", 1.0)), date(2020, 3, 31)
    )
    assert rows.groupby("dyad")["month"].agg(lambda months: months.dt.month.tolist()).to_dict() == {
        "CHN-USA": [1, 2, 3],
        "RUS-USA": [3],
    }


def test_no_acts_give_no_rows():
    rows = relation_score.monthly(acts(), date(2020, 3, 31))
    assert list(rows.columns) == ["dyad", "month", "score", "acts"]
    assert rows.empty and relation_score.latest(rows).empty


def test_latest_compares_with_twelve_months_before():
    months = pd.DataFrame(
        {
            "dyad": ["RUS-CHN", "RUS-CHN", "RUS-CHN", "RUS-USA"],
            "month": pd.to_datetime(["2024-05-01", "2024-06-01", "2025-05-01", "2025-05-01"]),
            "score": [3.0, 1.0, 4.5, -2.0],
        }
    )
    latest = relation_score.latest(months)
    assert latest["dyad"].tolist() == ["RUS-CHN", "RUS-USA"]
    assert latest["score"].tolist() == [4.5, -2.0]
    assert latest["change"].iloc[0] == 1.5
    assert pd.isna(latest["change"].iloc[1])
