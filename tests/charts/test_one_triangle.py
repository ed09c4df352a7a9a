"""The large triangle of one year."""

import re

import pandas as pd

from analysis import triangle
from charts import one_triangle, triangle_drawing
from charts.look import Look


def year(*sides: tuple[str, float, int, str]) -> pd.DataFrame:
    return pd.DataFrame(sides, columns=["dyad", "score", "events", "span"]).assign(
        era="1985", name="1985", starts=pd.Timestamp("1985-01-01"), ends=pd.Timestamp("1985-12-31")
    )


FEW = year(("CHN-USA", 4.5, 3, "1984–86"), ("RUS-CHN", 4.4, 6, ""), ("RUS-USA", -3.5, 7, ""))


def words(rows: pd.DataFrame, look: Look = Look()) -> list[str]:
    figure = one_triangle.figure(rows, triangle.kinds(rows).iloc[0], look)
    return [annotation.text for annotation in figure.layout.annotations]


def test_the_year_is_named_once() -> None:
    assert [word for word in words(FEW) if word in ("<b>1985</b>", "1985")] == ["<b>1985</b>"]
    assert {"USSR", "Uncertain"} <= set(words(FEW))


def test_a_side_that_rests_on_other_years_says_so() -> None:
    (wider,) = [word for word in words(FEW) if "3 events" in word]
    (own,) = [word for word in words(FEW) if "6 events" in word]

    assert "1984–86" in wider
    assert own.count("<br>") == 1


def test_no_word_is_too_small_for_a_phone() -> None:
    sizes = re.findall(r"font-size: (\d+)px", " ".join(words(FEW, Look(width=330))))

    assert sizes
    assert min(map(int, sizes)) == triangle_drawing.LEAST_TYPE == 12


def test_an_uncertain_year_tells_what_its_signs_alone_would_say() -> None:
    assert one_triangle.year_takeaway(FEW, triangle.kinds(FEW).iloc[0]) == (
        "1985, uncertain: Only 3 events between Beijing and Washington, too few to judge by. "
        "By its signs alone: romantic triangle."
    )


def test_signs_say_nothing_where_a_side_is_empty_or_near_zero() -> None:
    empty = FEW.assign(events=[0, 6, 7], score=[float("nan"), 4.4, -3.5])
    even = FEW.assign(score=[0.2, 4.4, -3.5])

    for rows in (empty, even):
        assert "signs" not in one_triangle.year_takeaway(rows, triangle.kinds(rows).iloc[0])


def test_a_certain_year_is_told_plainly() -> None:
    rows = FEW.assign(events=[9, 6, 7])

    assert one_triangle.year_takeaway(rows, triangle.kinds(rows).iloc[0]).startswith(
        "1985, romantic triangle: Cooperation"
    )
