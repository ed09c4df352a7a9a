"""Who speaks about whom: arrows that tell direction, sign, strength and number."""

import pandas as pd
import pytest

from charts import voices
from charts.look import Look

SAID = [
    ("CHN", "RUS", 53, 0.51, 34, 6, 13),
    ("CHN", "USA", 94, -0.65, 19, 13, 62),
    ("RUS", "USA", 4, -1.5, 0, 0, 4),
    ("USA", "RUS", 16, 0.02, 5, 6, 5),
]
COLUMNS = ["from_state", "to_state", "statements", "stance", "warm", "neither", "cold"]
ROWS = pd.DataFrame(SAID, columns=COLUMNS)


def arrows(look: Look = Look()) -> list:
    return list(voices.figure(ROWS, look).layout.shapes)


def corners(shape: object) -> list[tuple[float, float]]:
    return [
        tuple(map(float, point.split(","))) for point in shape.path.removeprefix("M ").removesuffix(" Z").split(" L ")
    ]


def width(shape: object) -> float:
    points = corners(shape)
    return ((points[0][0] - points[-1][0]) ** 2 + (points[0][1] - points[-1][1]) ** 2) ** 0.5


def test_an_arrow_points_from_the_speaker() -> None:
    russian, american = arrows()[2:]

    assert corners(russian)[3][1] > corners(russian)[0][1], "up to the United States"
    assert corners(american)[3][1] < corners(american)[0][1], "down to Russia"


def test_two_directions_of_a_pair_lie_side_by_side() -> None:
    one, other = (corners(shape) for shape in arrows()[2:])

    assert abs(one[3][0] - other[0][0]) > 10


def test_sign_is_told_by_colour_and_by_dash() -> None:
    warm, cold, _, even = arrows()

    assert (warm.line.color, warm.line.dash) == ("#1F6FC0", "solid")
    assert (cold.line.color, cold.line.dash) == ("#C8452B", "4px,3px")
    assert (even.line.color, even.line.dash) == (Look().muted, "solid"), "a mean that rounds to zero has no sign"


def test_width_grows_with_statements() -> None:
    some, many, few, _ = map(width, arrows())

    assert few < some < many
    assert many / few == pytest.approx((94 / 4) ** 0.5, rel=0.05)


@pytest.mark.parametrize("look", [Look(), Look(width=330), Look(dark=True)], ids=str)
def test_arrows_and_words_stay_on_the_paper(look: Look) -> None:
    figure = voices.figure(ROWS, look)
    (_, right), (_, top) = figure.layout.xaxis.range, figure.layout.yaxis.range

    assert all(0 <= x <= right and 0 <= y <= top for shape in figure.layout.shapes for x, y in corners(shape))
    assert min(word.font.size for word in figure.layout.annotations) >= 12


def test_points_tell_of_a_direction_and_carry_it() -> None:
    points = voices.figure(ROWS, Look()).data[1]

    assert points.customdata[1] == "CHN-USA"
    assert points.hovertext[1] == (
        "<b>China on United States</b><br>94 statements: 19 warm, 13 neither, 62 cold<br>mean stance −0.7"
    )


def test_the_sentence_names_the_warmest_the_coldest_and_the_most_heard() -> None:
    assert voices.takeaway(ROWS) == (
        "Warmest is China on Russia, mean stance +0.5 in 53 statements; "
        "coldest is Russia on United States, −1.5 in 4; heard most is China on United States, in 94."
    )
    assert voices.takeaway(ROWS.drop(index=2)).endswith(
        "coldest is China on United States, −0.7 in 94, which is also heard most."
    )
    assert voices.takeaway(ROWS.head(1)) == "Only China on Russia is heard: 53 statements, mean stance +0.5."


def test_silence_is_no_error() -> None:
    assert len(voices.figure(ROWS.head(0), Look()).layout.shapes) == 0
    assert voices.takeaway(ROWS.head(0)).startswith("No statement")
