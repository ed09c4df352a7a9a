"""A reader's own events in a lane of their own: marked as such, and counted nowhere else."""

from html import escape
from typing import Any

import numpy as np
import pandas as pd

from analysis import labels
from analysis.dates import spoken
from charts.look import signed
from charts.timeline_frame import Frame, Word
from charts.timeline_sheet import SMALL

HEIGHT = 92  # pixels of the lane
HEAD = 22  # pixels at its top that are kept for its name
MARK, PITCH, ROWS = 8.0, 10.0, 4  # pixels of a mark, from one to the next, and marks above one another
BIN = 3 * PITCH  # marks that are too many for a part of the lane so wide are told as a number
LABELS = 12  # at most
NAMED = "Added by the reader: {count}, not part of the record"


def lane(own: pd.DataFrame, frame: Frame) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[Word]]:
    """Traces, a dashed frame around the lane, and its words.

    Takes date, precision, title, pair (may be empty), score (may be empty).
    """
    shown = own[own["date"].between(frame.span.first, frame.span.last)].sort_values("date", kind="stable")
    look, left, bottom = frame.look, 0.0, frame.own
    places = placed(frame.span.x(shown["date"]))
    alone, counted = places[places["count"] == 1], places[places["count"] > 1]
    titles, hovertexts = shown["title"].tolist(), [in_full(row) for row in shown.itertuples(index=False)]
    words = titled(alone, titles, frame)
    count = f"{len(shown):,} event{'' if len(shown) == 1 else 's'}"
    box = frame.span.at([left, frame.sheet.plot])
    shapes = [{
        "type": "rect", "x0": box[0], "x1": box[1], "y0": bottom, "y1": bottom + HEIGHT, "layer": "below",
        "line": {"width": 1, "dash": "4px,3px", "color": look.muted}, "fillcolor": "rgba(0, 0, 0, 0)",
    }]  # fmt: skip
    traces = [
        {
            "type": "scatter", "mode": "markers", "name": "the reader’s own", "hoverinfo": "text", "cliponaxis": False,
            "x": frame.span.at(alone["x"]), "y": bottom + alone["y"].to_numpy(),
            "hovertext": [hovertexts[first] for first in alone["first"]],
            "marker": {"symbol": "diamond-open", "size": MARK, "color": look.ink, "line": {"width": 1.5}},
        },
        {
            "type": "scatter", "mode": "markers+text", "name": "several of the reader’s own", "hoverinfo": "text",
            "x": frame.span.at(counted["x"]), "y": bottom + counted["y"].to_numpy(), "cliponaxis": False,
            "text": counted["count"].astype(str).tolist(), "textfont": {"size": SMALL, "color": look.ink},
            "hovertext": [f"{number:,} of the reader’s own events" for number in counted["count"]],
            "marker": {
                "symbol": "square", "size": BIN - 6, "color": look.paper, "line": {"width": 1, "color": look.ink},
            },
        },
    ]  # fmt: skip
    name = Word(6, bottom + HEIGHT - 12, f"<b>{NAMED.format(count=count)}</b>", "middle right", SMALL, look.ink)
    return traces, shapes, [name, *words]


def placed(x: np.ndarray) -> pd.DataFrame:
    """Where marks stand, in pixels from the lower left corner of the lane.

    Gives x, y, first (the number of the event, or of the first of several), count (of the events at this place).
    """
    rows, bins = [], (x // BIN).astype(int)
    for part in np.unique(bins):
        members = np.flatnonzero(bins == part)
        columns = (x[members] // PITCH).astype(int)
        if np.bincount(columns - columns.min()).max() > ROWS:
            rows.append(((part + 0.5) * BIN, PITCH * (ROWS + 1) / 2, members[0], len(members)))
            continue
        for column in np.unique(columns):
            for row, member in enumerate(members[columns == column]):
                rows.append((x[member], PITCH * (row + 1), member, 1))
    return pd.DataFrame(rows, columns=["x", "y", "first", "count"]).astype({"first": int, "count": int})


def titled(alone: pd.DataFrame, titles: list[str], frame: Frame) -> list[Word]:
    """Titles of the marks that have room for them."""
    if alone.empty:
        return []
    wanted = alone.assign(radius=MARK / 2, up=True, must=False)
    wanted["texts"] = [
        [labels.wrapped(escape(titles[first], quote=False), frame.sheet.label, lines) for lines in (2, 1)]
        for first in alone["first"]
    ]
    half = MARK / 2
    marks = np.column_stack([alone["x"] - half, alone["y"] - half, alone["x"] + half, alone["y"] + half])
    found = labels.place(
        wanted, taken=marks, width=frame.sheet.plot, height=HEIGHT - HEAD, size=SMALL, most=LABELS
    )  # fmt: skip
    return [
        Word(label.x, frame.own + label.y, label.text, label.anchor, SMALL, frame.look.ink)
        for label in found.itertuples(index=False)
    ]


def in_full(row: object) -> str:
    """What is told of a mark."""
    rest = [spoken(row.date, row.precision), row.pair.replace("-", "–") if row.pair else ""]
    if row.score is not None and not np.isnan(row.score):
        rest.append(f"score {signed(row.score)}")
    parts = [f"<b>{escape(row.title, quote=False)}</b>", ", ".join(filter(None, rest)), "Added by the reader"]
    return "<br>".join(parts)
