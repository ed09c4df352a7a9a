"""Events on a curve, and figures then and now."""

import pandas as pd
import pytest

from charts import score_marks, since
from charts.look import Look

EVENTS = pd.DataFrame(
    [
        ("a", "1969-03-02", "Guards fight on an island in the Ussuri", 5),
        ("b", "1969-03-20", "A note is handed over", 4),
        ("c", "1975-01-01", "Nothing is scored any more", 5),
    ],
    columns=["event", "date", "title", "weight"],
).astype({"date": "datetime64[ns]"})
SCORES = pd.DataFrame({"month": pd.to_datetime(["1969-02-01", "1969-03-01"]), "score": [-1.0, -5.0]})
ROWS = pd.DataFrame(
    [
        ("Trade", "US$", 10.0, 40.0, 2025, False, 4.0),
        ("Warheads", "pieces", 8.0, 2.0, 2022, True, 0.25),
        ("Score", "points", -1.0, 2.0, 2025, False, None),
    ],
    columns=["figure", "unit", "then", "now", "now_year", "provisional", "times"],
).astype({"times": float})


def test_an_event_stands_on_the_line_at_its_month_and_not_without_a_score() -> None:
    on_line = score_marks.on_line(EVENTS, SCORES)

    assert on_line[["event", "height"]].to_numpy().tolist() == [["a", -5.0], ["b", -5.0]]
    assert score_marks.trace(on_line, "y", "RUS-CHN", Look())["customdata"] == ["1969-03|RUS-CHN"] * 2


def test_of_titles_that_would_meet_the_weightier_is_named_and_none_on_a_phone() -> None:
    on_line = score_marks.on_line(EVENTS, SCORES)
    (named,) = score_marks.titles(on_line, "y", (1960, 1980), 800, Look())

    assert named["text"].startswith("Guards fight")
    assert score_marks.titles(on_line, "y", (1960, 1980), 300, Look(width=330)) == []


def test_each_ratio_is_on_a_scale_of_doublings_and_provisional_ones_are_hollow() -> None:
    now = since.figure(ROWS, 2000, Look()).data[1]

    assert list(now.x) == pytest.approx([-2, 2])
    assert list(now.marker.color) == [Look().paper, Look().ink]


def test_what_has_no_ratio_is_not_drawn_but_counted() -> None:
    assert since.takeaway(ROWS, 2000) == (
        "3 figures have a value of 2000 and a later one; Trade is 4 × what it was (2025), Warheads 0.25 × (2022)."
    )
    assert len(since.figure(ROWS.head(0), 2000, Look(width=330)).data[1].x) == 0
