"""A series that stops before the year that is guessed at, and the same with the guess beside the truth."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.look import Look

HEIGHT = 380  # pixels
AFTER = 3  # years shown beyond the one that is asked about
ROOM = 1.08  # of the line to guess on, so that a mark at its end is whole


def figure(
    points: pd.DataFrame, asked: pd.Series, guessed: float | None, look: Look, height: int = HEIGHT
) -> go.Figure:
    """The series of `points` (date, value) up to the year before `asked["year"]`; with a guess, all of it.

    `asked` holds year, least, most, value and unit. The truth is a filled disc, the guess a hollow diamond.
    """
    year = int(asked["year"])
    # A scale made for later years would give away how far the figure rose.
    points = points[points["date"].dt.year <= year + AFTER]
    shown = points if guessed is not None else points[points["date"].dt.year < year]
    line = {
        "type": "scatter", "mode": "lines+markers", "name": "series", "x": shown["date"].dt.year, "y": shown["value"],
        "line": {"color": look.muted, "width": 2}, "marker": {"size": 4, "color": look.muted}, "hoverinfo": "skip",
    }  # fmt: skip
    marks = [] if guessed is None else revealed(asked, guessed, look)
    years = points["date"].dt.year
    drawn = go.Figure(
        data=[line, *marks],
        layout={
            "xaxis": {
                "range": [years.min() - 1, max(years.max(), year) + 2], "fixedrange": True, "showgrid": False,
                "tickformat": "d", "nticks": 4 if look.narrow else 8,
            },
            "yaxis": {
                "range": [min(asked["least"], points["value"].min()), max(asked["most"], points["value"].max()) * ROOM],
                "fixedrange": True, "gridcolor": look.line, "zeroline": False, "tickformat": ",~g", "nticks": 6,
            },
            "shapes": [] if guessed is not None else [veil(year, years.max(), look)],
            "annotations": words(asked, guessed, look),
        },
    )  # fmt: skip
    return look.apply(drawn, height).update_layout(margin={"l": 56, "r": 16, "t": 24, "b": 28})


def revealed(asked: pd.Series, guessed: float, look: Look) -> list[dict[str, Any]]:
    """The guess and the truth, with the distance between them."""
    year = int(asked["year"])
    shared = {"type": "scatter", "mode": "markers", "x": [year], "hoverinfo": "skip"}
    return [
        shared
        | {"mode": "lines", "x": [year, year], "y": [guessed, asked["value"]], "name": "distance"}
        | {"line": {"color": look.ink, "width": 1, "dash": "dot"}},
        shared
        | {"y": [guessed], "name": "guess"}
        | {"marker": {"symbol": "diamond-open", "size": 14, "color": look.ink, "line": {"width": 2}}},
        shared | {"y": [asked["value"]], "name": "truth", "marker": {"size": 14, "color": look.ink}},
    ]


def veil(year: int, last: int, look: Look) -> dict[str, Any]:
    """What covers the years that are not shown yet."""
    return {
        "type": "rect", "xref": "x", "yref": "paper", "x0": year - 0.5, "x1": max(last, year) + 2, "y0": 0, "y1": 1,
        "fillcolor": look.band, "line": {"width": 0}, "layer": "below",
    }  # fmt: skip


def words(asked: pd.Series, guessed: float | None, look: Look) -> list[dict[str, Any]]:
    """The unit above the scale; a question mark in the hidden year, or the two numbers."""
    unit = {
        "xref": "paper", "yref": "paper", "x": 0, "y": 1, "yshift": 22, "xanchor": "left", "showarrow": False,
        "text": asked["unit"], "font": {"size": 12, "color": look.muted},
    }  # fmt: skip
    year, middle = int(asked["year"]), (asked["least"] + asked["most"]) / 2
    if guessed is None:
        mark = {"x": year, "y": middle, "text": f"<b>?</b><br>{year}", "font": {"size": 22}, "showarrow": False}
        return [unit, mark]
    numbers = [(guessed, f"guess {guessed:,.6g}"), (asked["value"], f"<b>{asked['value']:,.6g}</b>")]
    if guessed == asked["value"]:
        numbers = numbers[1:]
    return [unit] + [
        {"x": year, "y": value, "text": text, "xanchor": "right", "xshift": -14, "showarrow": False}
        | {"bgcolor": look.paper, "font": {"size": 18}}
        for value, text in numbers
    ]


def takeaway(asked: pd.Series, guessed: float | None) -> str:
    """What the chart shows in one sentence, which does not tell the answer before the guess."""
    if guessed is None:
        return (
            f"{asked['title']}: the years before {int(asked['year'])}; what follows is hidden until you have guessed."
        )
    return (
        f"{asked['title']}: {asked['value']:,.6g} in {int(asked['year'])}, in {asked['unit']}; "
        f"the guess was {guessed:,.6g}."
    )
