"""A row of periods for each other author, told apart from the editors'."""

import pandas as pd
import pytest

from charts import score_bands, score_periods
from charts.look import Look
from tests.charts.test_indicator_charts import ERAS, bands, types

COLUMNS = ["division", "author", "short_author", "work", "year", "relation", "starts", "ends", "name", "short_name"]
OTHERS = pd.DataFrame(
    [
        ("a", "A Scholar", "A", "A Work", 2017, "RUS-CHN", 1949, 1960, "Comrades & <b>", "Comrades"),
        ("a", "A Scholar", "A", "A Work", 2017, "RUS-CHN", 1960, 1978, "Split", "Split"),
        ("a", "A Scholar", "A", "A Work", 2017, "RUS-CHN", 1981, None, "Since", "Since"),
        ("b", "A Bureau", "B", "Pages", None, "USA", 1945, 1952, "Early", "Early"),
    ],
    columns=COLUMNS,
).astype({"year": "Int32", "starts": "int32", "ends": "Int32"})
WIDE, PHONE = Look(width=1000), Look(width=330)


def bars(drawn: score_periods.Drawn) -> list[tuple[str, str]]:
    return [(shape["x0"], shape["x1"]) for shape in drawn.shapes]


def test_periods_share_the_year_that_both_name_and_gaps_stay_gaps() -> None:
    drawn = score_periods.of_others(OTHERS, "y5", (1949, 1990), WIDE)

    assert bars(drawn) == [
        ("1949-01-01", "1960-07-01"),
        ("1960-07-01", "1978-12-31"),
        ("1981-01-01", "1990-12-31"),
        ("1949-01-01", "1952-12-31"),
    ]
    assert "1979" not in drawn.trace["customdata"]


def test_a_period_outside_the_years_has_no_bar() -> None:
    assert bars(score_periods.of_others(OTHERS, "y5", (1979, 1980), WIDE)) == []


def test_each_author_has_a_row_and_is_named_with_what_is_divided() -> None:
    drawn = score_periods.of_others(OTHERS, "y5", (1949, 1990), WIDE)
    rows = {(shape["y0"], shape["y1"]) for shape in drawn.shapes}

    assert len(rows) == 2
    assert max(top for _, top in rows) <= score_periods.height(OTHERS, WIDE)
    said = [word["text"] for word in drawn.words]
    assert "<b>A</b><br>Russia–China" in said
    assert "<b>B</b><br>US foreign policy" in said


def test_the_hover_gives_name_years_and_work_as_text() -> None:
    told = score_periods.of_others(OTHERS, "y5", (1949, 1990), WIDE).trace["hovertext"]

    assert told[0] == "<b>Comrades &amp; &lt;b&gt;</b>, 1949–1960<br>A Scholar, A Work (2017)"
    assert told[-1] == "<b>Early</b>, 1945–1952<br>A Bureau, Pages"
    assert any(one.startswith("<b>Since</b>, 1981–<br>") for one in told)


@pytest.mark.parametrize("look", [WIDE, PHONE])
def test_the_rows_add_to_the_height_and_leave_the_rest_as_it_was(look: Look) -> None:
    without = score_bands.figure(bands(), types(), ERAS, (1999, 2001), look)
    beside = score_bands.figure(bands(), types(), ERAS, (1999, 2001), look, None, OTHERS)
    none = score_bands.figure(bands(), types(), ERAS, (1999, 2001), look, None, OTHERS.head(0))

    assert beside.layout.height - without.layout.height == score_periods.height(OTHERS, look) > 0
    assert none.layout.height == without.layout.height
    assert [trace.name for trace in beside.data if trace.name != "periods of others"] == [t.name for t in without.data]


def test_a_phone_names_the_author_above_the_row() -> None:
    said = [word["text"] for word in score_periods.of_others(OTHERS, "y5", (1949, 1990), PHONE).words]

    assert "<b>A</b>: Russia–China" in said
