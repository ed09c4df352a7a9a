"""Two yearly figures against each other, and the relation score beside figures of others."""

from html import escape
from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts.look import DYADS, Look, faded

SMALL = 12
PANEL, HEAD, BETWEEN = 150, 22, 46  # pixels: a comparison's height, the words above it, the gap under it
SQUARE = 460  # pixels of height of the scatter
LABELS = 24  # years named, at most
NAME = (36, 20)  # pixels of a year as a name


def scatter(
    both: pd.DataFrame, names: tuple[str, str], units: tuple[str, str], sources: list[str], look: Look
) -> go.Figure:
    """Two figures against each other, a point a year, darker the later; a line joins a year only with the next.

    Takes columns year, x, y, provisional (either is), and sentences on the sources. Points carry the year.
    """
    ordered = both.sort_values("year", ignore_index=True)
    path = broken(ordered[["year", "x", "y"]])
    age = np.linspace(0.25, 1, len(ordered))
    fill = [
        look.paper if provisional else faded(look.ink, share)
        for provisional, share in zip(ordered["provisional"], age, strict=True)
    ]
    foot, below = credit(sources, look)
    return look.apply(
        go.Figure(
            data=[
                {
                    "type": "scatter", "mode": "lines", "name": "path", "x": path["x"], "y": path["y"],
                    "hoverinfo": "skip", "line": {"color": look.muted, "width": 1}, "connectgaps": False,
                },
                {
                    "type": "scatter", "mode": "markers+text", "name": "years", "x": ordered["x"], "y": ordered["y"],
                    "text": named_years(ordered, look), "textposition": "top center", "cliponaxis": False,
                    "textfont": {"size": SMALL, "color": look.ink}, "hoverinfo": "text",
                    "hovertext": [
                        f"<b>{row.year}</b><br>{names[0]}: {row.x:,.4g}<br>{names[1]}: {row.y:,.4g}"
                        for row in ordered.itertuples()
                    ],
                    "customdata": [str(year) for year in ordered["year"]],
                    "marker": {"size": 7, "color": fill, "line": {"color": look.ink, "width": 1.2}, "opacity": 1},
                },
            ],
            layout={
                "xaxis": axis(look, f"{names[0]}<br>{units[0]}"), "yaxis": axis(look, ""),
                "annotations": [
                    words(f"<b>{names[1]}</b>, {units[1]}", 0, 1, look.ink, 12) | {"yanchor": "bottom", "yshift": 8},
                    foot | {"yshift": -66},
                ],
            },
        ),
        SQUARE + below,
    ).update_layout(margin={"l": 52, "r": 20, "t": 34, "b": 68 + below})  # fmt: skip


def broken(ordered: pd.DataFrame) -> pd.DataFrame:
    """The numbers of rows in order of their year, with an empty row before each year that does not follow the last."""
    gaps = np.flatnonzero(ordered["year"].diff().fillna(1).to_numpy() != 1)
    return pd.DataFrame({name: np.insert(ordered[name].to_numpy(float), gaps, np.nan) for name in ordered})


def named_years(both: pd.DataFrame, look: Look) -> list[str]:
    """The years as names of their points: first and last, and of the others those that no named point is close to."""
    width, height = NAME[0] / (look.width - 72), NAME[1] / (SQUARE - 94)
    x, y = (shares(both[column]) for column in ("x", "y"))
    named: list[int] = []
    order = [0, len(both) - 1, *range(1, len(both) - 1)]
    for place in order:
        near = any(abs(x[place] - x[other]) < width and abs(y[place] - y[other]) < height for other in named)
        if not near and len(named) < LABELS:
            named.append(place)
    return [str(year) if place in named else "" for place, year in enumerate(both["year"])]


def shares(values: pd.Series) -> np.ndarray:
    """Where values lie between the lowest, 0, and the highest, 1."""
    reach = values.max() - values.min()
    return ((values - values.min()) / (reach or 1)).to_numpy(float)


def beside(scores: pd.DataFrame, figures: list[tuple[str, pd.DataFrame]], sources: list[str], look: Look) -> go.Figure:
    """The yearly score of each pair, and under it each figure of the same pair, on the same years.

    Takes scores with dyad, year, score; for each figure its name and dyad, year, value; and sentences on the sources.
    A column is a pair.
    """
    dyads = [dyad for dyad in DYADS if dyad in set(scores["dyad"])]
    rows = [("Relation score", scores.rename(columns={"score": "value"})), *figures]
    total = len(rows) * (PANEL + HEAD + BETWEEN)
    years = [int(scores["year"].min()) - 1, int(scores["year"].max()) + 1]
    gap = 0.09 if look.narrow else 0.06
    wide = (1 - gap * (len(dyads) - 1)) / max(len(dyads), 1)
    layout, traces, notes = {}, [], []
    for place, (name, values) in enumerate(rows):
        top = total - place * (PANEL + HEAD + BETWEEN) - HEAD
        notes.append(words(f"<b>{name}</b>", 0, (top + 30) / total, look.ink, 13) | {"yanchor": "top"})
        for column, dyad in enumerate(dyads):
            number = place * len(dyads) + column + 1
            own = values[values["dyad"] == dyad].dropna(subset="value").sort_values("year")
            left = column * (wide + gap)
            layout[f"xaxis{number}"] = axis(look, "") | {
                "domain": [left, min(left + wide, 1)], "anchor": f"y{number}", "range": years, "showgrid": False,
                "nticks": 3 if look.narrow else 5,
            }  # fmt: skip
            layout[f"yaxis{number}"] = axis(look, "") | {
                "domain": [(top - PANEL) / total, (top - 12) / total], "anchor": f"x{number}", "nticks": 4,
                "matches": f"y{place * len(dyads) + 1}" if shared(place, values) else None,
            }  # fmt: skip
            label = DYADS[dyad] if not look.narrow else dyad.replace("-", "–")
            silent = "" if len(own) else ": no figure"
            notes.append(words(label + silent, left, (top - 12) / total, look.muted) | {"yanchor": "bottom"})
            traces.append(yearly(own, number, name, look))
    foot, below = credit(sources, look)
    drawn = go.Figure(data=traces, layout=layout | {"annotations": [*notes, foot]})
    look.apply(drawn, total + 16 + below)
    return drawn.update_layout(margin={"l": 34, "r": 10, "t": 10, "b": 6 + below})


def credit(sources: list[str], look: Look) -> tuple[dict[str, Any], int]:
    """The sources under a figure, at its left edge, and the pixels that they need."""
    lines = [line for source in sources for line in wrap(escape(source, quote=False), int((look.width - 80) / 5.3))]
    return words("<br>".join(lines), 0, 0, look.muted) | {"yanchor": "top"}, 15 * len(lines) + 8


def shared(place: int, values: pd.DataFrame) -> bool:
    """Whether all pairs of a row can have one scale: the score, and figures that differ by less than a hundredfold."""
    tops = values.groupby("dyad")["value"].agg(lambda of_pair: of_pair.abs().max())
    return place == 0 or (len(tops) > 0 and tops.max() < 100 * max(tops.min(), 1e-9))


def yearly(own: pd.DataFrame, number: int, name: str, look: Look) -> dict[str, Any]:
    """One figure of one pair; a line joins a year only with the next."""
    line = broken(own[["year", "value"]])
    return {
        "type": "scatter", "mode": "lines+markers", "xaxis": f"x{number}", "yaxis": f"y{number}", "name": name,
        "x": line["year"], "y": line["value"], "connectgaps": False, "line": {"color": look.ink, "width": 1.4},
        "marker": {"size": 3, "color": look.ink}, "hoverinfo": "text",
        "hovertext": [
            "" if np.isnan(year) else f"{year:.0f}: {value:,.3g}" for year, value in line.itertuples(index=False)
        ],
    }  # fmt: skip


def axis(look: Look, title: str) -> dict[str, Any]:
    """A plain axis."""
    return {
        "fixedrange": True, "gridcolor": look.line, "zeroline": True, "zerolinecolor": look.muted,
        "tickfont": {"size": SMALL, "color": look.muted}, "title": {"text": title, "font": {"size": 12}},
    }  # fmt: skip


def words(text: str, x: float, y: float, colour: str, size: int = SMALL) -> dict[str, Any]:
    """Words on the paper, from their left edge."""
    return {
        "xref": "paper", "yref": "paper", "x": x, "y": y, "xanchor": "left", "text": text, "showarrow": False,
        "align": "left", "font": {"size": size, "color": colour},
    }  # fmt: skip
