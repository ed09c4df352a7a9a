"""The relation score of three pairs with its band, and under it the type of triangle of each year."""

import math
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from analysis import triangle
from analysis.dates import spoken
from charts import score_marks, score_periods, score_types
from charts.look import CONFLICT, COOPERATION, DYADS, UNSEEN, Look, faded, signed
from charts.score_periods import ERA, MARGINS, NARROW_MARGINS, SMALL
from charts.sparkline import month_ends

LANE, GAP = 150, 10  # pixels
STRIP_GAP = 34  # pixels above the strip of types
AXIS = 46  # pixels for the years and the guide under them
APART = 3  # pixels between two months that a pointer can tell apart


def figure(
    bands: pd.DataFrame,
    types: pd.DataFrame,
    eras: pd.DataFrame,
    years: tuple[int, int],
    look: Look,
    marks: pd.DataFrame | None = None,
    others: pd.DataFrame | None = None,
) -> go.Figure:
    """Three lanes, the strip of types, the periods of the editors and those of other authors.

    Takes bands with dyad, month, score, low, high (-10 to 10); types with year, kind, leaning, why; eras with name,
    starts, ends; the first and the last year shown; events to be marked, with event, dyad, date, title, weight; and the
    periods of others as `score_periods.of_others` takes them.
    Points of the strip carry the year, those of a curve month and pair, such as 1979-02|CHN-USA.
    """
    shown = [dyad for dyad in DYADS if dyad in set(bands["dyad"])]
    left, right = NARROW_MARGINS if look.narrow else MARGINS
    axis_room = AXIS + (16 if look.narrow else 0)
    foot = axis_room + score_periods.height(others, look) + ERA
    below = score_types.HEIGHT + STRIP_GAP + foot
    total = len(shown) * (LANE + GAP) + below
    layout = {
        "xaxis": {
            "type": "date", "range": [f"{years[0]}-01-01", f"{years[1]}-12-31"], "fixedrange": True, "showgrid": False,
            "tickfont": {"size": SMALL, "color": look.muted}, "ticks": "outside", "tickcolor": look.line,
            "anchor": "free", "position": axis_room / total, "zeroline": False,
        }
    }  # fmt: skip
    traces, words = [], []
    for number, dyad in enumerate(shown, 1):
        top = total - (number - 1) * (LANE + GAP)
        axis = "" if number == 1 else str(number)
        layout[f"yaxis{axis}"] = lane((top - LANE) / total, top / total, look)
        own = bands[bands["dyad"] == dyad]
        traces += [trace for run in runs(own) for trace in stretch(run, f"y{axis}", look)]
        traces.append(hover(own, f"y{axis}", look))
        if marks is not None:
            marked = score_marks.on_line(marks[marks["dyad"] == dyad], own)
            traces.append(score_marks.trace(marked, f"y{axis}", dyad, look))
            words += score_marks.titles(marked, f"y{axis}", years, look.width - left - right, look)
        words += headings(own, f"y{axis} domain", DYADS[dyad], years, look)
    strip = f"y{len(shown) + 1}"
    layout[f"yaxis{len(shown) + 1}"] = score_types.axis(foot, total, look)
    traces.append(score_types.trace(types[types["year"].between(*years)], strip, years, look))
    layout["shapes"] = score_types.rules(strip, look)
    layout["shapes"] += score_periods.lines(eras, years, total, foot, look)
    words += score_periods.names(eras, years, total, foot, look)
    if others is not None and len(others):
        words += score_periods.ours(total, foot, look)
        theirs = score_periods.of_others(others, f"y{len(shown) + 2}", years, look)
        layout[f"yaxis{len(shown) + 2}"] = score_periods.axis(others, axis_room, total, look)
        traces.append(theirs.trace)
        layout["shapes"] += theirs.shapes
        words += theirs.words
    words += score_types.words(foot, total, left, look)
    drawn = go.Figure(data=traces, layout=layout | {"annotations": words})
    look.apply(drawn, total + 8)
    # On a phone a finger that is drawn over the chart scrolls the page.
    drag = {} if look.narrow else {"dragmode": "select", "selectdirection": "h"}
    return drawn.update_layout(margin={"l": left, "r": right, "t": 4, "b": 4}, **drag)


def lane(bottom: float, top: float, look: Look) -> dict[str, Any]:
    """The axis of one lane, in points of the score."""
    return {
        "domain": [bottom, top], "range": [-10, 10], "fixedrange": True, "tickvals": [-8, -4, 0, 4, 8],
        "ticktext": ["−8", "−4", "0", "+4", "+8"], "tickfont": {"size": SMALL, "color": look.muted},
        "gridcolor": look.line, "zeroline": True, "zerolinecolor": look.ink, "zerolinewidth": 1,
    }  # fmt: skip


def runs(scores: pd.DataFrame) -> list[pd.DataFrame]:
    """The stretches of months that have a score, each by itself, so that nothing is drawn across a gap."""
    known = scores["score"].notna()
    return [run for _, run in scores[known].groupby((~known).cumsum()[known])]


def stretch(run: pd.DataFrame, axis: str, look: Look) -> list[dict[str, Any]]:
    """Band and line of months without a gap."""
    months = month_ends(run["month"])
    low, high = run["low"].to_numpy(), run["high"].to_numpy()
    strength = 0.42 if look.dark else 0.30
    steps = [(0, CONFLICT), (0.5, CONFLICT), (0.5, COOPERATION), (1, COOPERATION)]
    return [
        {
            "type": "scatter", "mode": "lines", "yaxis": axis, "name": "band", "hoverinfo": "skip", "fill": "toself",
            "x": np.concatenate([months, months[::-1]]), "y": np.concatenate([high, low[::-1]]), "line": {"width": 0},
            "fillgradient": {
                "type": "vertical", "start": -10, "stop": 10,
                "colorscale": [[at, faded(colour, strength)] for at, colour in steps],
            },
        },
        {
            "type": "scatter", "mode": "lines", "yaxis": axis, "name": "score", "hoverinfo": "skip", "x": months,
            "y": run["score"].to_numpy(), "line": {"width": 1.6, "color": look.ink},
        },
    ]  # fmt: skip


def hover(scores: pd.DataFrame, axis: str, look: Look) -> dict[str, Any]:
    """What the reader sees over a month; where months lie closer than a pointer can tell, over every second, third …"""
    known = scores.dropna(subset="score")
    every = math.ceil(len(known) * APART / look.width) or 1
    known = known.iloc[::-1].iloc[::every].iloc[::-1]
    return {
        "type": "scatter", "mode": "markers", "yaxis": axis, "name": "months", "x": month_ends(known["month"]),
        "y": known["score"], "marker": {"size": 7} | UNSEEN, "hoverinfo": "text",
        "customdata": [f"{row.month:%Y-%m}|{row.dyad}" for row in known.itertuples()],
        "hovertext": [
            f"<b>{spoken(row.month, 'month')}: {signed(row.score)}</b><br>band {signed(row.low)} to {signed(row.high)}"
            for row in known.itertuples()
        ],
    }  # fmt: skip


def headings(own: pd.DataFrame, axis: str, name: str, years: tuple[int, int], look: Look) -> list[dict[str, Any]]:
    """The name of a lane within it and its last score beside it."""
    inside = own[own["month"].dt.year.between(*years)].dropna(subset="score").tail(1)
    halo = {"bgcolor": faded(look.paper, 0.75), "showarrow": False, "yref": axis}
    words = [
        halo | {"xref": "paper", "x": 0, "xanchor": "left", "y": 1, "yanchor": "top", "text": f"<b>{name}</b>"}
        | {"font": {"size": 14, "color": look.ink}, "xshift": 4}
    ]  # fmt: skip
    words += [
        halo | {"xref": "paper", "x": 1, "xanchor": "left", "xshift": 3, "y": (row.score + 10) / 20}
        | {"text": f"<b>{signed(row.score)}</b>", "font": {"size": 14, "color": look.ink}}
        for row in inside.itertuples()
    ]  # fmt: skip
    return words


def takeaway(bands: pd.DataFrame, types: pd.DataFrame) -> str:
    """Where each pair stands with its band, and how many years have a certain type, in two sentences."""
    last = bands.dropna(subset="score").sort_values("month").groupby("dyad").tail(1).set_index("dyad")
    now = "; ".join(
        f"{DYADS[dyad]} {signed(last.loc[dyad, 'score'])} "
        f"({signed(last.loc[dyad, 'low'])} to {signed(last.loc[dyad, 'high'])})"
        for dyad in DYADS if dyad in last.index
    )  # fmt: skip
    if not now:
        return "No act between the three states is on record in these years."
    certain = types[types["kind"] != triangle.UNCERTAIN]
    kinds = ", ".join(f"{kind} in {count}" for kind, count in certain["kind"].value_counts().items())
    return (
        f"At the end of these years: {now}. In {len(types) - len(certain)} of {len(types)} years the type of triangle "
        f"is uncertain{f'; otherwise {kinds}' if kinds else ''}."
    )
