"""Marks as dots of a few paths: the same places, sizes and colours, and what is told over them stays."""

import re

import orjson
import pandas as pd
import plotly.graph_objects as go

from charts import dots, stances
from charts.figure_text import FigureText
from charts.look import Look
from charts.sealed import sealed

SAID = pd.DataFrame(
    [
        ("long-telegram", "1950-02-14", "RUS", "CHN", 2),
        ("test-ban", "1963-07-31", "CHN", "RUS", -2),
        ("no-limits", "2022-02-04", "RUS", "CHN", 2),
        ("next-day", "2022-02-05", "RUS", "CHN", 2),
    ],
    columns=["statement", "date", "from_state", "to_state", "stance"],
).assign(date=lambda rows: pd.to_datetime(rows["date"]), speakers="A Speaker", gist="They say so.")


def figure() -> go.Figure:
    return stances.figure(SAID, Look())


def plain(*, shown: bool) -> dict:
    return sealed(figure(), shown=Look().width if shown else 0).to_dict()


def outlines(plain: dict) -> list[dict]:
    return [one for one in plain["layout"]["shapes"] if one.get("fillrule") == "nonzero"]


def places(one: dict) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r"M([^,]+),([^Z]+)Z", one["path"])]


def test_each_mark_is_a_dot_with_an_edge_where_it_stood() -> None:
    shown, true = plain(shown=True), plain(shown=False)
    first, last = map(pd.Timestamp, true["layout"]["xaxis"]["range"])
    expected = sorted(
        (round((day - first) / (last - first), 4), round(height, 3))
        for trace in true["data"] for day, height in zip(map(pd.Timestamp, trace["x"]), trace["y"], strict=True)
    )  # fmt: skip
    colours = {trace["marker"]["color"] for trace in true["data"]}
    marks = [one for one in outlines(shown) if one["line"]["color"] in colours]
    edges = [one for one in outlines(shown) if one["line"]["color"] not in colours]

    assert sorted(place for one in marks for place in places(one)) == expected
    assert sorted(place for one in edges for place in places(one)) == expected
    assert {one["line"]["width"] for one in marks} == {7 - 0.7} and {one["line"]["width"] for one in edges} == {7 + 0.7}


def test_marks_still_tell_and_answer_and_are_not_seen() -> None:
    shown, true = plain(shown=True), plain(shown=False)
    told = ("x", "y", "customdata", "hovertext")
    marks = [one for one in shown["data"] if one["mode"] == "markers"]
    assert [[one[name] for name in told] for one in marks] == [[one[name] for name in told] for one in true["data"]]
    assert all(one["marker"]["opacity"] == 0 and one["marker"]["maxdisplayed"] == 1 for one in marks)
    assert not outlines(true), "what leaves the page keeps its marks"


def test_neighbours_keep_the_edge_between_them() -> None:
    shapes = outlines(plain(shown=True))
    turn = {place: number for number, one in enumerate(shapes) for place in places(one)}
    one, other = sorted(place for place in turn if place[0] > 0.9)
    assert turn[one] != turn[other]


def test_a_ringed_mark_stays_a_mark() -> None:
    trace = {"meta": dots.DOTS, "marker": {"line": {"width": [0, 2.5]}}}
    assert not dots.drawable(trace)
    assert dots.drawable({"meta": dots.DOTS, "marker": {"line": {"width": 0}}})


def test_the_chosen_record_stands_out_and_the_others_step_back() -> None:
    told = FigureText(sealed(figure(), shown=Look().width))
    marked = orjson.loads(told.marking("test-ban").to_dict().written)
    bright = [one for one in outlines(marked) if "opacity" not in one]
    assert len(bright) == 2, "the mark and its edge"
    assert {place for one in bright for place in places(one)} == {
        place for one in outlines(marked) for place in places(one) if place[0] < 0.3 and place[1] < -4
    }
    assert all(one["opacity"] == dots.ASIDE for one in outlines(marked)[:-2])
    assert told.marking("no-such-record").to_dict().written == told.to_dict().written
