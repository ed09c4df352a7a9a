"""What led to what: records linked with one another, each in a row of its own on one time axis."""

from html import escape
from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts.look import Look, counted, hover_lines

MOST_DRAWN, MOST_DRAWN_NARROW, LEAST_DRAWN = 30, 20, 8
SHAPES = {"event": "hexagon", "statement": "triangle-down"}
LABELS = 0.5  # the part of a wide figure that the names of the records take
CLOSE = 0.05  # of the time shown: records nearer than this are joined by a straight line
HOW_TO_READ = (
    "Solid line: a source says that one led to the other.",
    "Dotted line: one came after the other, no cause is stated.",
    "Hexagon: event; triangle: statement.",
    "Blue: its strongest act was cooperation; vermilion: conflict.",
)


def figure(links: pd.DataFrame, event: str, look: Look) -> go.Figure:
    """The earliest record on top; the line from a record leads down to what came of it.

    Takes columns causal, steps, earlier, later, and of each of the two kind, date, precision, title, score (-10 to 10;
    empty for statements and unscored events): earlier_kind and so on. The chosen event stands out. At most 30 records
    are drawn, 20 on a narrow screen, fewer on a sheet that is low: the nearest. Points carry the identifiers of events.
    """
    row_height, above, below = (62, 30, 44 + 18 * len(HOW_TO_READ)) if look.narrow else (42, 30, 66)
    most, every = MOST_DRAWN_NARROW if look.narrow else MOST_DRAWN, len(records(links))
    if look.height is not None:
        most = min(most, max(LEAST_DRAWN, (look.height - above - below) // row_height))
    links = nearest(links, event, most)
    shown = records(links)
    rows = dict(zip(shown["record"], range(len(shown)), strict=True))
    drop = 0.26 if look.narrow else 0.0  # the mark stands below its name where it cannot stand beside it
    first, last = span(shown)
    names = (label(record, rows[record.record], event, look) for record in shown.itertuples())
    pairs = links.groupby(["earlier", "later"], as_index=False).agg(
        {"causal": "max", "earlier_date": "first", "later_date": "first"}
    )
    figure = go.Figure(
        data=[
            *(
                line_trace(pairs[pairs["causal"] == causal], rows, drop, CLOSE * (last - first), causal, look)
                for causal in (False, True)
            ),
            mark_trace(shown, drop, event, look),
        ],
        layout={
            "shapes": [ground(row, row + drop, record == event, look) for record, row in rows.items()],
            "annotations": [*names, guide(len(shown), every, look)],
            "xaxis": {
                "range": [first, last], "domain": [0.0 if look.narrow else LABELS, 1.0], "side": "top",
                "fixedrange": True, "showgrid": True, "gridcolor": look.line, "zeroline": False, "ticks": "",
                "nticks": 4 if look.narrow else 6, "tickfont": {"color": look.muted, "size": 12},
            },
            "yaxis": {"range": [max(len(shown), 1) - 0.5, -0.5], "visible": False, "fixedrange": True},
        },
    )  # fmt: skip
    look.apply(figure, above + row_height * max(len(shown), 1) + below)
    return figure.update_layout(margin={"t": above, "b": below})


def takeaway(links: pd.DataFrame, event: str) -> str:
    """How many records lead to the event and follow from it, and how many links are causes, in one sentence."""
    if links.empty:
        return "No documented link leads to this event or on from it."
    about = records(links).set_index("record")
    before = set(links.loc[links["side"] == "before", "earlier"])
    after = set(links.loc[links["side"] == "after", "later"])
    parts = []
    if before:
        earliest = about.loc[list(before)].sort_values("date").iloc[0]
        parts.append(f"{counted(len(before), 'record')} before it, from {day(earliest['date'], earliest['precision'])}")
    if after:
        latest = about.loc[list(after)].sort_values("date").iloc[-1]
        parts.append(f"{counted(len(after), 'record')} after it, up to {day(latest['date'], latest['precision'])}")
    return f"{about.loc[event, 'title']}: {', and '.join(parts)}. {causes(links)}"


def path_takeaway(links: pd.DataFrame) -> str:
    """How long a path is, from what to what, and how many of its links are causes. Takes at least one link."""
    first, last = links.iloc[0], links.iloc[-1]
    return (
        f"A documented path of {counted(links['steps'].nunique(), 'step')} leads from “{first['earlier_title']}” "
        f"({day(first['earlier_date'], first['earlier_precision'])}) to “{last['later_title']}” "
        f"({day(last['later_date'], last['later_precision'])}). {causes(links)}"
    )


def causes(links: pd.DataFrame) -> str:
    """For how many pairs of records a source states a cause, in a sentence."""
    stated = links.groupby(["earlier", "later"])["causal"].max()
    if stated.all():
        return "For each link a source states the cause."
    if not stated.any():
        return "No source states a cause; the links are mere sequence."
    return f"For {stated.sum()} of {counted(len(stated), 'link')} a source states the cause; the rest is mere sequence."


def records(links: pd.DataFrame) -> pd.DataFrame:
    """The linked records in order of time, once each: record, kind, date, precision, title, score."""
    names = ["kind", "date", "precision", "title", "score"]
    ends = [
        links[[end, *(f"{end}_{name}" for name in names)]].set_axis(["record", *names], axis=1)
        for end in ("earlier", "later")
    ]
    both = pd.concat(ends).drop_duplicates("record")
    # Among records of one day those stand first that lead to others.
    depth = both["record"].map(links["earlier"].value_counts()).fillna(0)
    return both.assign(depth=-depth).sort_values(["date", "depth", "record"], ignore_index=True).drop(columns="depth")


def nearest(links: pd.DataFrame, event: str, number: int) -> pd.DataFrame:
    """The links among so many records: those fewest steps from the event, on either side."""
    far = pd.concat([links.set_index(end)["steps"] for end in ("earlier", "later")])
    order = far.groupby(level=0).min().drop(event, errors="ignore").sort_values(kind="stable")
    kept = {event, *order.index[: number - 1]}
    return links[links["earlier"].isin(kept) & links["later"].isin(kept)]


def span(shown: pd.DataFrame) -> tuple[pd.Timestamp, pd.Timestamp]:
    """The time that the axis shows, with a margin."""
    first, last = shown["date"].min(), shown["date"].max()
    margin = (last - first) * 0.05 + pd.Timedelta(days=2)
    return first - margin, last + margin


def line_trace(
    pairs: pd.DataFrame, rows: dict[str, int], drop: float, close: pd.Timedelta, causal: bool, look: Look
) -> dict[str, Any]:
    """Links of one sort as one broken line: down from the earlier record, then across to the later one."""
    x, y, sizes = [], [], []
    for pair in pairs.itertuples():
        start, end = rows[pair.earlier] + drop, rows[pair.later] + drop
        straight = pair.later_date - pair.earlier_date < close
        x += [pair.earlier_date, *([] if straight else [pair.earlier_date]), pair.later_date, None]
        y += [start, *([] if straight else [end]), end, None]
        sizes += [0, *([] if straight else [0]), 9, 0]
    return {
        "type": "scatter", "mode": "lines+markers", "name": "cause" if causal else "sequence", "x": x, "y": y,
        "hoverinfo": "skip",
        "line": {"color": look.ink if causal else look.muted, "width": 2 if causal else 1.4,
                 "dash": "solid" if causal else "2px,4px"},
        "marker": {"symbol": "arrow", "size": sizes, "angleref": "previous", "standoff": sizes, "opacity": 1,
                   "color": look.ink if causal else look.muted, "line": {"width": 0}},
    }  # fmt: skip


def mark_trace(shown: pd.DataFrame, drop: float, event: str, look: Look) -> dict[str, Any]:
    """The records; one without a score is hollow."""
    return {
        "type": "scatter", "mode": "markers", "name": "records", "x": shown["date"], "y": np.arange(len(shown)) + drop,
        "customdata": [row.record if row.kind == "event" else "" for row in shown.itertuples()],
        "hovertext": [
            f"<b>{day(row.date, row.precision)}</b><br>{hover_lines(row.title, 52)}"
            for row in shown.itertuples()
        ],
        "hoverinfo": "text",
        "marker": {
            "symbol": [SHAPES[kind] for kind in shown["kind"]], "opacity": 1,
            "size": [15 if record == event else 11 for record in shown["record"]],
            "color": [look.paper if pd.isna(score) or not score else look.score(score) for score in shown["score"]],
            "line": {"color": look.ink, "width": [2.5 if record == event else 1 for record in shown["record"]]},
        },
    }  # fmt: skip


def ground(row: int, mark: float, chosen: bool, look: Look) -> dict[str, Any]:
    """The thread of a row, which leads from its name to its mark; a band for the chosen event."""
    across = {"xref": "paper", "x0": 0, "x1": 1, "layer": "below"}
    if chosen:
        band = {"type": "rect", "y0": row - 0.5, "y1": row + 0.5, "fillcolor": look.band, "line": {"width": 0}}
        return across | band
    return across | {"type": "line", "y0": mark, "y1": mark, "line": {"color": look.line, "width": 1}}


def label(record: Any, row: int, event: str, look: Look) -> dict[str, Any]:
    """Date and title of a record, on two lines at most."""
    size = 12 if look.narrow else 13
    room = (look.width - 16) * (1 if look.narrow else LABELS) - 16
    words = f"{day(record.date, record.precision)} · {record.title}"
    lines = wrap(words, int(room / (0.48 * size)), max_lines=2, placeholder=" …")
    text = "<br>".join(escape(line, quote=False) for line in lines)
    return {
        "xref": "paper", "x": 0, "xanchor": "left", "align": "left", "showarrow": False, "bgcolor": look.paper,
        "y": row - 0.46 if look.narrow else row, "yanchor": "top" if look.narrow else "middle", "borderpad": 1,
        "text": f"<b>{text}</b>" if record.record == event else text, "font": {"size": size, "color": look.ink},
    } | ({"bgcolor": look.band} if record.record == event else {})  # fmt: skip


def guide(drawn: int, every: int, look: Look) -> dict[str, Any]:
    """How to read the figure, below it, and how many records it leaves out."""
    lines = list(HOW_TO_READ) if look.narrow else [" ".join(HOW_TO_READ[:2]), " ".join(HOW_TO_READ[2:])]
    if drawn < every:
        lines.append(f"Drawn are the {drawn} nearest of {every} records.")
    return {
        "xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "top", "yshift": -6,
        "text": "<br>".join(lines), "align": "left", "showarrow": False,
        "font": {"size": 12, "color": look.muted},
    }  # fmt: skip


def day(date: pd.Timestamp, precision: str) -> str:
    """A date as far as it is known: 28 Feb 1972, Feb 1972, 1972."""
    return {"year": f"{date:%Y}", "month": f"{date:%b %Y}"}.get(precision, f"{date.day} {date:%b %Y}")
