"""Events upon the curves of the relation score: a mark on the line, and the titles for which there is room."""

from html import escape
from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd

from analysis.dates import spoken
from charts.look import Look, faded, hover_lines

WIDE = 26  # characters of a title's line
ROOM = 156  # pixels that a title keeps free to each side
LINES = 2


def on_line(events: pd.DataFrame, scores: pd.DataFrame) -> pd.DataFrame:
    """The events of one pair with height: the score at the end of their month. Without a score there is no mark.

    Takes event, date, title, weight; month, score of the same pair.
    """
    by_month = scores.set_index("month")["score"]
    month = events["date"].dt.to_period("M").dt.to_timestamp()
    return events.assign(height=month.map(by_month).to_numpy()).dropna(subset="height")


def trace(marks: pd.DataFrame, axis: str, dyad: str, look: Look) -> dict[str, Any]:
    """A small mark for each event; it carries its month and pair, so that a click opens the months around it."""
    return {
        "type": "scatter", "mode": "markers", "yaxis": axis, "name": "events", "x": marks["date"], "y": marks["height"],
        "customdata": [f"{date:%Y-%m}|{dyad}" for date in marks["date"]], "hoverinfo": "text",
        "hovertext": [
            f"<b>{spoken(row.date)}</b><br>{hover_lines(row.title, 48)}"
            f"<br>weight {row.weight}"
            for row in marks.itertuples()
        ],
        "marker": {"size": 7, "opacity": 1, "color": look.paper, "line": {"color": look.ink, "width": 1.4}},
    }  # fmt: skip


def titles(marks: pd.DataFrame, axis: str, years: tuple[int, int], pixels: int, look: Look) -> list[dict[str, Any]]:
    """Titles at the foot of the lane, the weightiest first, where none meets another; none on a narrow screen."""
    if look.narrow or marks.empty:
        return []
    first, last = pd.Timestamp(years[0], 1, 1), pd.Timestamp(years[1], 12, 31)
    per_day = pixels / max((last - first).days, 1)
    inside = marks[marks["date"].between(first, last)].sort_values(["weight", "date"], ascending=[False, True])
    taken, words = np.empty(0), []
    for row in inside.itertuples():
        x = (row.date - first).days * per_day
        if not ROOM / 2 < x < pixels - ROOM / 2 or (np.abs(taken - x) < ROOM).any():
            continue
        taken = np.append(taken, x)
        lines = wrap(escape(row.title, quote=False), WIDE)
        text = "<br>".join(lines[:LINES]) + ("…" if len(lines) > LINES else "")
        words.append(
            {
                "x": f"{row.date:%Y-%m-%d}", "y": 0, "yref": f"{axis} domain", "yanchor": "bottom", "text": text,
                "showarrow": False, "align": "center", "bgcolor": faded(look.paper, 0.7), "borderpad": 0,
                "font": {"size": 12, "color": look.muted},
            }
        )  # fmt: skip
    return words
