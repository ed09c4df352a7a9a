"""Stances in lanes: the right lane, the right height, nothing on top of anything."""

import pandas as pd
import pytest

from charts import stances
from charts.look import CONFLICT, COOPERATION, Look


def frame(*rows: tuple[str, str, str, str, int]) -> pd.DataFrame:
    said = pd.DataFrame(rows, columns=["statement", "date", "from_state", "to_state", "stance"])
    return said.assign(date=pd.to_datetime(said["date"]), speakers="A <Speaker>", gist="They say so.")


SAID = frame(
    ("long-telegram", "1950-02-14", "RUS", "CHN", 2),
    ("test-ban", "1963-07-31", "CHN", "RUS", -2),
    ("neutral", "1970-01-01", "CHN", "RUS", 0),
    ("no-limits", "2022-02-04", "RUS", "CHN", 2),
)


def test_only_directions_in_the_record_have_lanes() -> None:
    titles = [word.text for word in stances.figure(SAID, Look()).layout.annotations]

    assert titles[0].startswith("<b>Russia on China</b>")
    assert "2 statements, mean +2.0" in titles[0]
    assert titles[1].startswith("<b>China on Russia</b>")
    assert len(titles) == 3, "two lanes and the guide"


def test_marks_stand_at_their_stance_and_carry_statements() -> None:
    cold, neither, warm = stances.figure(SAID, Look()).data

    assert [list(marks.customdata) for marks in (cold, neither, warm)] == [
        ["test-ban"], ["neutral"], ["long-telegram", "no-limits"]
    ]  # fmt: skip
    assert [list(marks.y) for marks in (cold, neither, warm)] == [[-2 - stances.LANE], [-stances.LANE], [2, 2]]
    assert [marks.marker.color for marks in (cold, neither, warm)] == [CONFLICT, Look().muted, COOPERATION]


def test_statements_of_one_day_and_stance_are_stacked() -> None:
    same = frame(
        *((f"said-{number}", "2022-02-04", "USA", "RUS", -1) for number in range(3)), *SAID.iloc[:1, :5].values
    )

    cold, _ = stances.figure(same, Look()).data
    heights = list(cold.y)

    assert len(set(heights)) == 3
    assert max(heights) - min(heights) < 1, "none reaches the next stance"


def test_statements_far_apart_share_a_row() -> None:
    assert stances.stacked(SAID, 0.01)["shift"].tolist() == [0, 0, 0, 0]


def test_the_gist_is_told_and_cannot_carry_markup() -> None:
    told = stances.figure(SAID, Look()).data[0].hovertext[0]

    assert told == (
        "<b>A &lt;Speaker&gt;</b>, 31 July 1963<br>"
        "China on Russia: −2, threat, blame or talk of an enemy<br>They say so."
    )


def test_the_sentence_names_the_warmest_and_the_coldest() -> None:
    assert stances.takeaway(SAID) == (
        "4 statements with 4 stances: 2 warm, 1 neither, 1 cold; "
        "warmest Russia on China (mean +2.0), coldest China on Russia (−1.0)."
    )
    assert stances.takeaway(SAID.head(1)) == (
        "1 statement with 1 stance: 1 warm, 0 neither, 0 cold; Russia on China, mean +2.0."
    )


@pytest.mark.parametrize("rows", [0, 1])
def test_few_or_no_statements_are_no_error(rows: int) -> None:
    figure = stances.figure(SAID.head(rows), Look(width=330, dark=True))

    assert sum(len(marks.x) for marks in figure.data) == rows
    assert figure.layout.xaxis.type == "date", "also where no mark tells"
