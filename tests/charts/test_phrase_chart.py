"""Uses of a phrase: the right lane and year, filled only where the words are quoted."""

import pandas as pd

from analysis.phrases import by_year
from charts import phrases
from charts.look import Look

USES = pd.DataFrame(
    [
        ("a", "1989-12-03", "Mikhail Gorbachev", ["RUS"], "quoted", "He <b>says</b> so."),
        ("b", "2022-02-04", "Vladimir Putin, Xi Jinping", ["CHN", "RUS"], "in the gist", "They say so."),
        ("c", "2022-02-25", "Xi Jinping", ["CHN"], "quoted", "He says so."),
    ],
    columns=["statement", "date", "speakers", "speaks_for", "how", "gist"],
).astype({"date": "datetime64[ns]"})
YEARS = (1949, 2026)


def marks(uses: pd.DataFrame = USES, look: Look = Look()):
    return phrases.figure(uses, by_year(uses), YEARS, look).data[0]


def test_a_joint_statement_stands_in_both_lanes_and_carries_itself() -> None:
    assert sorted(marks().customdata) == ["a", "b", "b", "c"]
    assert list(marks().x) == [1989, 2022, 2022, 2022]


def test_marks_of_one_state_and_year_are_stacked() -> None:
    chinese = [y for y, mark in zip(marks().y, marks().marker.symbol, strict=True) if mark == "diamond"]

    assert max(chinese) - min(chinese) == 1


def test_only_quoted_words_are_filled() -> None:
    filled = {
        statement for statement, colour in zip(marks().customdata, marks().marker.color, strict=True)
        if colour == Look().ink
    }  # fmt: skip

    assert filled == {"a", "c"}


def test_the_gist_cannot_carry_markup() -> None:
    assert "<b>says" not in marks().hovertext[0]


def test_the_sentence_names_the_first_use_and_the_state_that_leads() -> None:
    assert phrases.takeaway(USES.tail(2), "Cold War") == (
        "“Cold War” stands in 2 statements of this choice, in 1 of them as quoted words, most often for China (2); "
        "first Vladimir Putin, Xi Jinping, 4 February 2022."
    )


def test_no_use_is_no_error() -> None:
    assert len(marks(USES.head(0), Look(width=330)).x) == 0
    assert "selection" in phrases.takeaway(USES.head(0), "Cold War")
