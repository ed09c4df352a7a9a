"""Small multiples, pairs and bands: gaps stay gaps, provisional values are hollow, words fit."""

import numpy as np
import pandas as pd
import pytest

from analysis import triangle
from charts import indicator_pairs, indicators, score_bands
from charts.look import Look

LOOK = Look()


def about(frequency: str = "year") -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "series": "agreement", "name": "Agreement", "title": "Agreement in the <Assembly>", "unit": "share",
                "frequency": frequency, "publisher": "A publisher", "version": "first", "licence": "CC0",
                "gaps": "No vote in 1964.", "notes": "Rests on few votes (hollow; 1962).",
            }
        ]
    )  # fmt: skip


def points(*rows: tuple) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["state_or_dyad", "date", "value", "provisional"])
    return frame.assign(series="agreement", date=pd.to_datetime(frame["date"]), flags=[["low_n"]] * len(frame))


def test_a_line_is_broken_where_a_year_is_missing() -> None:
    rows = points(
        ("RUS-USA", "1962-01-01", 0.2, True),
        ("RUS-USA", "1963-01-01", 0.3, False),
        ("RUS-USA", "1965-01-01", 0.4, False),
    )
    (line,) = indicators.figure(about(), rows, (1960, 1970), LOOK).data

    assert [None if np.isnan(value) else value for value in line.y] == [0.2, 0.3, None, 0.4]
    assert line.connectgaps is False
    assert list(pd.to_datetime(pd.Series(line.x)).dt.year)[::3] == [1962, 1965]


def test_provisional_values_are_hollow_and_others_are_not() -> None:
    rows = points(("RUS-USA", "1962-01-01", 0.2, True), ("RUS-USA", "1963-01-01", 0.3, False))
    (line,) = indicators.figure(about(), rows, (1960, 1970), LOOK).data

    assert line.marker.color[0] == LOOK.paper
    assert line.marker.color[1] != LOOK.paper
    assert line.marker.size[0] > 0


def test_single_polls_are_never_joined() -> None:
    rows = points(("RUS-USA", "2015-01-01", 13, False), ("RUS-USA", "2015-07-01", 19, False))
    (dots,) = indicators.figure(about("irregular"), rows, (2014, 2016), LOOK).data

    assert dots.mode == "markers"
    assert list(dots.marker.size) == [7, 7]


def test_a_month_without_a_value_breaks_a_monthly_line() -> None:
    rows = points(
        ("CHN-USA", "2018-01-01", 1, False), ("CHN-USA", "2018-02-01", 2, False), ("CHN-USA", "2018-04-01", 3, False)
    )
    (line,) = indicators.figure(about("month"), rows, (2018, 2018), LOOK).data

    assert [None if np.isnan(value) else value for value in line.y] == [1, 2, None, 3]


@pytest.mark.parametrize("width", [330, 1000])
def test_source_licence_flags_and_gaps_stand_under_each_chart(width: int) -> None:
    rows = points(("RUS-USA", "1962-01-01", 0.2, True))
    figure = indicators.figure(about(), rows, (1960, 1970), Look(width=width))
    said = " ".join(note.text for note in figure.layout.annotations).replace("<br>", " ")

    for words in ("A publisher", "Licence: CC0", "Rests on few votes (hollow; 1962).", "No vote in 1964."):
        assert words in said
    assert "&lt;Assembly&gt;" in said
    assert all(note.font.size >= 12 for note in figure.layout.annotations)


def test_points_carry_the_series() -> None:
    rows = points(("RUS-USA", "1962-01-01", 0.2, True))

    assert indicators.figure(about(), rows, (1960, 1970), LOOK).data[0].customdata == ("agreement",)


def test_names_at_the_end_stand_apart() -> None:
    close = (("RUS-USA", 0.20), ("CHN-USA", 0.21), ("RUS-CHN", 0.22))
    rows = points(*[(pair, "2020-01-01", value, False) for pair, value in close])
    heights = sorted(note["y"] * indicators.PLOT for note in indicators.ends(rows, "y", [0, 1], indicators.PLOT, LOOK))

    assert min(np.diff(heights)) >= 13.9


def test_takeaway_has_the_newest_values() -> None:
    rows = points(("RUS-USA", "1962-01-01", 0.2, True), ("RUS-USA", "1963-01-01", 0.301, False))

    assert indicators.takeaway(about(), rows) == "Agreement in 1963: Russia–United States 0.301."
    assert indicators.takeaway(about(), rows.head(0)) == "Agreement: no value in these years."


def test_a_scatter_joins_only_neighbouring_years() -> None:
    both = pd.DataFrame(
        {"year": [2000, 2001, 2003], "x": [1.0, 2, 3], "y": [3.0, 1, 2], "provisional": [False, True, False]}
    )
    path, years = indicator_pairs.scatter(both, ("One", "Other"), ("share", "count"), ["One: A & B; CC0."], LOOK).data

    assert [None if np.isnan(value) else value for value in path.x] == [1, 2, None, 3]
    assert years.customdata == ("2000", "2001", "2003")
    assert years.marker.color[1] == LOOK.paper


def test_no_two_names_of_years_touch() -> None:
    both = pd.DataFrame({"year": [2000, 2001, 2002], "x": [0.0, 0.001, 1.0], "y": [0.0, 0.001, 1.0]})

    assert indicator_pairs.named_years(both, LOOK) == ["2000", "", "2002"]


@pytest.mark.parametrize("width", [330, 480, 1000])
def test_the_score_stands_above_each_figure(width: int) -> None:
    scores = pd.DataFrame(
        {"dyad": ["RUS-CHN", "CHN-USA", "RUS-USA"] * 2, "year": [2000] * 3 + [2001] * 3, "score": 1.0}
    )
    values = pd.DataFrame({"dyad": ["RUS-USA", "RUS-USA"], "year": [2000, 2001], "value": [0.3, 0.4]})
    figure = indicator_pairs.beside(
        scores, [("UN agreement", values)], ["UN agreement: A & B; CC0."], Look(width=width)
    )

    assert [list(trace.y) for trace in figure.data] == [[1, 1]] * 3 + [[], [], [0.3, 0.4]]
    assert any(note.text.startswith("UN agreement: A &amp; B") for note in figure.layout.annotations)
    assert any("no figure" in note.text for note in figure.layout.annotations)


def bands() -> pd.DataFrame:
    months = pd.date_range("2000-01-01", periods=5, freq="MS")
    rows = [
        pd.DataFrame({"dyad": dyad, "month": months, "score": [1, 2, np.nan, 3, 4.0]})
        for dyad in ("RUS-CHN", "RUS-USA")
    ]
    found = pd.concat(rows, ignore_index=True)
    return found.assign(low=found["score"] - 1, high=found["score"] + 1, events=3)


def types() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "year": [1999, 2000], "kind": [triangle.STABLE_MARRIAGE, triangle.UNCERTAIN],
            "leaning": [triangle.STABLE_MARRIAGE, triangle.UNIT_VETO], "why": ["A.", "B."],
        }
    )  # fmt: skip


ERAS = pd.DataFrame({"name": ["Normalization"], "starts": [pd.Timestamp("1989-05-15")], "ends": [pd.NaT]})


@pytest.mark.parametrize("width", [330, 1000])
def test_band_and_line_stop_at_a_gap(width: int) -> None:
    figure = score_bands.figure(bands(), types(), ERAS, (1999, 2001), Look(width=width))
    lines = [list(trace.y) for trace in figure.data if trace.name == "score"]
    shaded = [list(trace.y) for trace in figure.data if trace.name == "band"]

    assert lines == [[1, 2], [3, 4]] * 2
    assert shaded[0] == [2, 3, 1, 0]


def test_a_certain_year_is_filled_and_an_uncertain_one_hollow_in_the_row_of_its_type() -> None:
    (strip,) = [
        trace for trace in score_bands.figure(bands(), types(), ERAS, (1999, 2001), LOOK).data if trace.name == "types"
    ]

    assert list(strip.y) == [2, 3]
    assert list(strip.marker.color) == [LOOK.ink, LOOK.paper]
    assert strip.hovertext[1].startswith("<b>2000: uncertain</b>")


def test_the_takeaway_says_how_many_years_are_uncertain() -> None:
    said = score_bands.takeaway(bands(), types())

    assert said == (
        "At the end of these years: Russia–China +4.0 (+3.0 to +5.0); Russia–United States +4.0 (+3.0 to +5.0). "
        "In 1 of 2 years the type of triangle is uncertain; otherwise stable marriage in 1."
    )
