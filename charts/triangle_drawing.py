"""A triangle in lines, words and points, as the large one and the small multiples of the periods are made of it."""

from math import sqrt
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from analysis.triangle import UNCERTAIN
from charts.look import DYADS, SHAPES, SHORT_NAMES, Look, faded, shades, signed

LEAST_TYPE = 12  # pixels
FULL_SCORE = 6.0  # the colour is full from here on: means of many acts seldom lie beyond it
FULL_EVENTS = 60  # the line is widest from here on
END_OF_USSR = pd.Timestamp("1991-12-25")
HOW_TO_READ = (
    "Solid blue: cooperation outweighed conflict.",
    "Dashed vermilion: the reverse.",
    "Stronger colour: further from zero.",
    "Wider line: more events.",
    "Number: mean score of acts, −10 to +10.",
)


class Size(NamedTuple):
    """Pixels of type, of markers and of the widest line; heights of apex and base in a cell; counts on the sides."""

    text: int
    marker: int
    line: float
    apex: float = 0.67
    base: float = 0.27
    counts: bool = False


class Drawn(NamedTuple):
    """What a triangle is made of: layout shapes, annotations, and points to hover over or to select."""

    lines: list[dict[str, Any]]
    words: list[dict[str, Any]]
    points: list[dict[str, Any]]


def gathered(
    triangles: list[Drawn], grid: tuple[int, int], size: Size, look: Look, height: int, guide: str = "", below: int = 8
) -> go.Figure:
    """Triangles in one figure, on a grid of columns and rows whose cells measure one by one.

    A guide for the reader stands below them, in a margin of so many pixels.
    """
    columns, rows = grid
    points = pd.DataFrame(
        [point for triangle in triangles for point in triangle.points], columns=["x", "y", "era", "state", "hovertext"]
    )
    corners, sides = points[points["state"].notna()], points[points["state"].isna()]
    axis = {"visible": False, "fixedrange": True}
    shade = shades(look)
    caption = word((0, -rows), guide, size.text - 1, look.muted, align="left", xanchor="left", yanchor="top", yshift=-8)
    figure = go.Figure(
        data=[
            {
                "type": "scatter", "mode": "markers", "name": "states", "x": corners["x"], "y": corners["y"],
                "customdata": corners["era"], "hoverinfo": "skip",
                "marker": {
                    "size": size.marker, "opacity": 1, "symbol": [SHAPES[state] for state in corners["state"]],
                    "color": [shade[state] for state in corners["state"]], "line": {"color": look.ink, "width": 1.5},
                },
            },
            {
                "type": "scatter", "mode": "markers", "name": "dyads", "x": sides["x"], "y": sides["y"],
                "customdata": sides["era"], "hovertext": sides["hovertext"], "hoverinfo": "text",
                "marker": {"size": 30, "opacity": 0, "color": look.muted},
            },
        ],
        layout={
            "shapes": [line for triangle in triangles for line in triangle.lines],
            "annotations": [*(text for triangle in triangles for text in triangle.words), caption],
            "xaxis": axis | {"range": [0, columns]},
            "yaxis": axis | {"range": [-rows, 0]},
        },
    )  # fmt: skip
    return look.apply(figure, height).update_layout(margin_b=below)


def drawn(rows: pd.DataFrame, kind: pd.Series, cell: tuple[int, int], size: Size, look: Look) -> Drawn:
    """The triangle of one period in the cell of this column and row.

    Takes three rows of dyad, score (empty without acts), events and perhaps span; and era, name, starts, ends, kind.
    """
    column, row = cell
    at = {
        "USA": (column + 0.5, size.apex - row - 1),
        "RUS": (column + 0.16, size.base - row - 1),
        "CHN": (column + 0.84, size.base - row - 1),
    }
    sides = [(side, *(at[state] for state in side.dyad.split("-"))) for side in rows.itertuples()]
    kind_name, when = kind["kind"].capitalize(), years(kind["starts"], kind["ends"])
    unsure = kind["kind"] == UNCERTAIN
    heading = [
        word((column + 0.5, -row - 0.03), f"<b>{kind['name']}</b>", size.text + 2, look.ink, yanchor="top"),
        word((column + 0.5, -row - 0.03), when if when != kind["name"] else "", size.text, look.muted, yanchor="top",
             yshift=-1.4 * (size.text + 2)),
        word((column + 0.5, -row - 0.93), kind_name if unsure else f"<b>{kind_name}</b>", size.text,
             look.muted if unsure else look.ink),
    ]  # fmt: skip
    away = 0.5 * size.marker + 4
    names = [
        word(place, name(state, kind["starts"], kind["ends"]), size.text - 1, look.muted,
             yanchor="bottom" if state == "USA" else "top", yshift=away if state == "USA" else -away)
        for state, place in at.items()
    ]  # fmt: skip
    numbers = [
        word(between(start, end, 0.5), number(side, size, look), size.text, look.ink, bgcolor=look.paper, borderpad=2)
        for side, start, end in sides
    ]
    corners = [{"x": x, "y": y, "era": kind["era"], "state": state, "hovertext": ""} for state, (x, y) in at.items()]
    along = [
        {"x": x, "y": y, "era": kind["era"], "state": None, "hovertext": hovertext(side, kind["name"])}
        for side, start, end in sides
        for x, y in (between(start, end, part) for part in (0.3, 0.5, 0.7))
    ]
    lines = [line(side.score, side.events, start, end, size, look) for side, start, end in sides]
    return Drawn(lines, heading + names + numbers, corners + along)


def line(
    score: float, events: int, start: tuple[float, float], end: tuple[float, float], size: Size, look: Look
) -> dict[str, Any]:
    """A side as a layout shape: sign by colour and dash, distance from zero by opacity, events by width."""
    if events == 0 or pd.isna(score):
        pen = {"color": look.muted, "width": 1.5, "dash": "2px,5px"}
    else:
        width = max(1.5, size.line * sqrt(min(events, FULL_EVENTS) / FULL_EVENTS))
        colour = look.muted if signed(score) == "0.0" else look.score(score)
        palest = 0.6 if look.dark else 0.5
        strength = palest + (1 - palest) * min(abs(score) / FULL_SCORE, 1)
        dash = f"{1.2 * width + 4:.0f}px,{0.6 * width + 3:.0f}px" if score < 0 else "solid"
        pen = {"color": faded(colour, round(strength, 2)), "width": round(width, 1), "dash": dash}
    return {"type": "line", "x0": start[0], "y0": start[1], "x1": end[0], "y1": end[1], "line": pen, "layer": "below"}


def word(at: tuple[float, float], text: str, size: int, colour: str, **more: Any) -> dict[str, Any]:
    """An annotation without an arrow."""
    return {"x": at[0], "y": at[1], "text": text, "showarrow": False, "font": {"size": size, "color": colour}} | more


def between(start: tuple[float, float], end: tuple[float, float], part: float) -> tuple[float, float]:
    """A point on the way from start (0) to end (1)."""
    return start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])


def years(starts: pd.Timestamp, ends: pd.Timestamp) -> str:
    """The years of a period: '1949–60', '1989–2001', '1972', 'since 2022'."""
    if pd.isna(ends):
        return f"since {starts.year}"
    if starts.year == ends.year:
        return str(starts.year)
    same_century = starts.year // 100 == ends.year // 100
    return f"{starts.year}–{ends.year % 100:02d}" if same_century else f"{starts.year}–{ends.year}"


def name(state: str, starts: pd.Timestamp, ends: pd.Timestamp) -> str:
    """What a state was called in a period: the state coded RUS was the USSR until 25 December 1991."""
    if state != "RUS" or starts > END_OF_USSR:
        return SHORT_NAMES[state]
    return "USSR" if not pd.isna(ends) and ends <= END_OF_USSR else "USSR,<br>Russia"


def number(side: Any, size: Size, look: Look) -> str:
    """What stands on a side: its score, and under it the count of events where there is room."""
    if not size.counts:
        return signed(side.score)
    small = f'<span style="font-size: {max(size.text - 3, LEAST_TYPE)}px; color: {look.muted}">'
    count = "<br>".join(f"{small}{line}</span>" for line in (events(side.events), getattr(side, "span", "")) if line)
    return f"<b>{signed(side.score)}</b><br>{count}"


def hovertext(side: Any, era: str) -> str:
    """What the reader sees over a side."""
    score = f"mean score {signed(side.score)}, " if side.events else ""
    span = getattr(side, "span", "") or era
    return f"<b>{DYADS[side.dyad]}</b><br>{span}: {score}{events(side.events)}"


def events(count: int) -> str:
    """'no event', '1 event', '12 events'."""
    return "no event" if count == 0 else f"{count} event{'' if count == 1 else 's'}"
