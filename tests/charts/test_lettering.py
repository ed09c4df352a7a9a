"""Notes as words: the same texts at the same places, and what a word cannot say stays a note."""

import plotly.graph_objects as go
import pytest

from charts.lettering import drawn
from charts.look import Look
from charts.sealed import sealed

WIDTH, HEIGHT = 500, 300
PLAIN = {"showarrow": False, "font": {"color": "#111111", "size": 12}}


def spec(*notes: dict) -> dict:
    return {
        "data": [],
        "layout": {
            "height": HEIGHT, "margin": {"l": 50, "r": 50, "t": 20, "b": 30},
            "xaxis": {"range": ["2000-01-01", "2010-01-01"], "fixedrange": True},
            "yaxis": {"range": [-10, 10], "fixedrange": True, "domain": [0.5, 1]},
            "yaxis2": {"range": [3.5, -0.5], "fixedrange": True, "domain": [0, 0.4]},
            "annotations": [PLAIN | note for note in notes],
        },
    }  # fmt: skip


def word(note: dict) -> dict:
    """The one note as a word: its axes, its place and its side of it."""
    told = drawn(spec(note), WIDTH)
    assert told["layout"]["annotations"] == []
    (trace,) = told["data"]
    assert trace["mode"] == "text" and trace["text"] == ["a"]
    names = ("xaxis", "yaxis", "x", "y", "textposition")
    return {name: trace[name] if isinstance(trace[name], str) else trace[name][0] for name in names}


def test_a_note_on_values_stands_where_it_stood() -> None:
    placed = word({"text": "a", "x": "2005-01-01", "y": 4, "xanchor": "left", "yanchor": "bottom"})
    assert placed.pop("y") == pytest.approx(4 + 0.1 * 12 / 125 * 20), "a tenth of its type nearer than the note"
    assert placed == {"xaxis": "x", "yaxis": "y", "x": "2005-01-01T00:00:00.000", "textposition": "top right"}


def test_a_note_without_anchors_is_centred_on_values_and_leans_inwards_on_paper() -> None:
    assert word({"text": "a", "x": "2009-01-01", "y": 9})["textposition"] == "middle center"
    assert word({"text": "a", "x": 1, "xref": "paper", "y": 0.9, "yref": "y domain"})["textposition"] == "bottom left"


def test_a_part_of_the_paper_becomes_a_value_of_the_axis_there() -> None:
    placed = word({"text": "a", "x": 0, "xref": "paper", "y": 0.1, "yref": "paper", "yanchor": "middle"})
    assert (placed["x"], placed["yaxis"]) == ("2000-01-01T00:00:00.000", "y2")
    assert placed["y"] == pytest.approx(3.5 - 4 * 0.1 / 0.4)


def test_a_shift_is_a_part_of_the_axis() -> None:
    placed = word({"text": "a", "x": "2000-01-01", "xshift": 40, "y": 0, "yshift": -25})
    # 400 pixels are ten years; 125 pixels, half of what the margins leave, are twenty points.
    assert placed["x"].startswith("2000-12-31") and placed["y"] == pytest.approx(-4)


@pytest.mark.parametrize(
    "note",
    [
        {"x": 0, "xref": "paper", "xshift": -5, "y": 0},  # beside the axis
        {"x": 0, "xref": "paper", "y": 0.45, "yref": "paper"},  # between two axes
        {"x": "2011-01-01", "y": 0},  # beyond the last year
        {"x": "2005-01-01", "y": -10, "yanchor": "top"},  # below the axis
        {"x": "2005-01-01", "y": 0, "bgcolor": "rgb(255,255,255)"},
        {"x": "2005-01-01", "y": 0, "textangle": 90},
        {"x": "2005-01-01", "y": 0, "showarrow": True},
        {"x": "2005-01-01", "y": 0, "hovertext": "more"},
    ],
)
def test_what_a_word_cannot_say_stays_a_note(note: dict) -> None:
    given = spec(note | {"text": "a"})
    told = drawn(given, WIDTH)
    assert told["data"] == [] and told["layout"]["annotations"] == given["layout"]["annotations"]


def test_an_axis_that_moves_has_no_words() -> None:
    given = spec({"text": "a", "x": "2005-01-01", "y": 0})
    given["layout"]["xaxis"].pop("fixedrange")
    assert drawn(given, WIDTH)["data"] == []


def test_words_keep_their_colours_sizes_and_rims_and_do_not_fade_when_a_mark_is_chosen() -> None:
    (trace,) = drawn(
        spec(
            {"text": "a", "x": "2005-01-01", "y": 0, "bgcolor": "rgba(255, 255, 255, 0.7)"},
            {"text": "b", "x": "2006-01-01", "y": 0, "font": {"color": "#222222", "size": 15}},
        ),
        WIDTH,
    )["data"]
    assert trace["textfont"]["color"] == ["#111111", "#222222"] and trace["textfont"]["size"] == [12, 15]
    assert trace["textfont"]["shadow"][0] != "none" and trace["textfont"]["shadow"][1] == "none"
    assert trace["selected"]["textfont"]["color"] and trace["hoverinfo"] == "skip"


def test_images_and_files_keep_their_notes() -> None:
    figure = go.Figure(layout=spec({"text": "a", "x": "2005-01-01", "y": 0})["layout"])
    figure.add_scatter(x=["2005-01-01"], y=[1], yaxis="y")
    assert len(sealed(figure).to_dict()["layout"]["annotations"]) == 1
    assert sealed(figure, shown=Look().width).to_dict()["layout"]["annotations"] == []
