"""The triangle by period: what stands on its sides and what they look like."""

import pandas as pd
import pytest

from charts import one_triangle, triangle_drawing, triangles
from charts.look import Look

STARTS = {"alliance": ("Alliance", "1949-10-01", "1960-07-15"), "no_limits": ("No limits", "2022-02-04", None)}
SIDES = [
    ("alliance", "RUS-CHN", 4.8, 40),
    ("alliance", "CHN-USA", -2.25, 10),
    ("alliance", "RUS-USA", float("nan"), 0),
    ("no_limits", "RUS-CHN", 5.2, 14),
    ("no_limits", "CHN-USA", -1.6, 300),
    ("no_limits", "RUS-USA", 0.04, 7),
]


@pytest.fixture
def eras() -> pd.DataFrame:
    sides = pd.DataFrame(SIDES, columns=["era", "dyad", "score", "events"])
    about = pd.DataFrame.from_dict(STARTS, orient="index", columns=["name", "starts", "ends"])
    about[["starts", "ends"]] = about[["starts", "ends"]].apply(pd.to_datetime)
    return sides.join(about, on="era")


@pytest.fixture
def kinds(eras: pd.DataFrame) -> pd.DataFrame:
    one = eras.drop_duplicates("era")[["era", "name", "starts", "ends"]].reset_index(drop=True)
    return one.assign(kind=["stable marriage", "uncertain"], why=["Because.", "Too little."])


def words(figure) -> list[str]:
    return [annotation.text for annotation in figure.layout.annotations]


def test_each_side_carries_its_score_with_its_sign(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    shown = words(triangles.figure(eras, kinds, Look()))

    assert [word for word in shown if word in {"+4.8", "−2.2", "–", "+5.2", "−1.6", "0.0"}] == [
        "+4.8", "−2.2", "–", "+5.2", "−1.6", "0.0",
    ]  # fmt: skip


def test_name_years_and_type_stand_with_each_triangle(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    shown = words(triangles.figure(eras, kinds, Look()))

    assert {"<b>Alliance</b>", "1949–60", "<b>Stable marriage</b>", "<b>No limits</b>", "since 2022"} <= set(shown)
    assert "Uncertain" in shown


def test_moscow_is_soviet_until_1991(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    shown = words(triangles.figure(eras, kinds, Look()))

    assert (shown.count("USSR"), shown.count("Russia"), shown.count("China")) == (1, 1, 2)
    assert triangle_drawing.name("RUS", pd.Timestamp("1989-05-15"), pd.Timestamp("2001-07-15")) == "USSR,<br>Russia"


def test_sign_is_told_by_colour_and_by_dash(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    warm, cold, none, *_, even = [shape.line for shape in triangles.figure(eras, kinds, Look()).layout.shapes]

    assert (warm.color.startswith("rgba(31, 111, 192"), warm.dash) == (True, "solid")
    assert cold.color.startswith("rgba(200, 69, 43")
    assert cold.dash.endswith("px")
    assert none.color == Look().muted
    assert even.color.startswith("rgba(89, 96, 109"), "a score that rounds to zero has no sign"


def test_width_grows_with_events_and_is_capped(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    many, some, none, few, capped, _ = [
        shape.line.width for shape in triangles.figure(eras, kinds, Look()).layout.shapes
    ]

    assert many == pytest.approx(2 * some, abs=0.1), "four times the events, twice the width"
    assert none < few < many < capped == 12


def test_strength_grows_with_the_distance_from_zero(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    strong, weak = (
        float(triangles.figure(eras, kinds, Look()).layout.shapes[place].line.color.rstrip(")").split(",")[3])
        for place in (3, 4)
    )

    assert strong > weak


def test_sides_tell_of_themselves_and_carry_their_period(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    sides = triangles.figure(eras, kinds, Look()).data[1]

    assert "<b>Russia–China</b><br>Alliance: mean score +4.8, 40 events" in sides.hovertext
    assert "<b>Russia–United States</b><br>Alliance: no event" in sides.hovertext
    assert set(sides.customdata) == {"alliance", "no_limits"}


def test_states_are_told_by_shape(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    corners = triangles.figure(eras, kinds, Look()).data[0]

    assert corners.marker.symbol == ("circle", "square", "diamond") * 2
    assert corners.y[0] > corners.y[1] == corners.y[2], "the United States on top"
    assert corners.x[1] < corners.x[0] < corners.x[2], "Russia left, China right"


def test_a_narrow_screen_has_two_columns(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    five = pd.concat([kinds] * 2 + [kinds.head(1)])

    assert triangles.figure(eras, five, Look()).layout.xaxis.range == (0, 4)
    assert triangles.figure(eras, five, Look(width=330)).layout.yaxis.range == (-3, 0)


def test_the_sentence_counts_types_and_names_the_extremes(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    assert triangles.takeaway(eras, kinds) == (
        "Of two periods: stable marriage in one (Alliance), uncertain in one (No limits); "
        "warmest Russia–China in No limits, +5.2, coldest China–United States in Alliance, −2.2."
    )
    assert triangles.takeaway(eras.assign(score=float("nan")), kinds).startswith("No act")


def test_no_period_is_no_error(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    assert len(triangles.figure(eras.head(0), kinds.head(0), Look()).layout.shapes) == 0


def test_one_large_triangle_counts_its_events(eras: pd.DataFrame, kinds: pd.DataFrame) -> None:
    figure = one_triangle.figure(eras[eras["era"] == "alliance"], kinds.iloc[0], Look(dark=True))

    assert any(word.startswith("<b>+4.8</b>") and "40 events" in word for word in words(figure))
    assert len(figure.layout.shapes) == 3
    assert one_triangle.takeaway(kinds.iloc[0]) == "Alliance (1949–60), stable marriage: Because."
