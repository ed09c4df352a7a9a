"""What is drawn in one small multiple of figures: a line for each state or pair, and the events marked upon it."""

from html import escape
from typing import Any

import numpy as np
import pandas as pd

from analysis.dates import spoken
from charts.look import DYADS, SHAPES, SHORT_NAMES, Look, faded, hover_lines

NAMES = SHORT_NAMES | DYADS
PLACES = ("RUS-CHN", "CHN-USA", "RUS-USA", "RUS", "CHN", "USA")
DASHES = {
    "RUS-CHN": "solid",
    "CHN-USA": "6px,3px",
    "RUS-USA": "2px,3px",
    "RUS": "solid",
    "CHN": "6px,3px",
    "USA": "2px,3px",
}
LONGEST_STEP = {"year": 366, "month": 31, "irregular": 0}  # days that a line may cross between two values


def lines_of(points: pd.DataFrame, series: Any, axis: str, look: Look) -> list[dict[str, Any]]:
    """A trace for each state or pair.

    Takes date, state_or_dyad, value, provisional, flags; and of the series its series, unit and frequency.
    """
    traces = []
    for place in (place for place in PLACES if place in set(points["state_or_dyad"])):
        own = broken(points[points["state_or_dyad"] == place], series.frequency)
        colour = tone(place, look)
        size = sizes(own, series.frequency)
        traces.append({
            "type": "scatter", "yaxis": axis, "name": NAMES[place], "x": own["at"], "y": own["value"],
            "mode": "markers" if series.frequency == "irregular" else "lines+markers", "connectgaps": False,
            "line": {"color": colour, "width": 1.6, "dash": DASHES[place]},
            "marker": {
                "symbol": SHAPES.get(place, "circle"), "size": size, "opacity": 1,
                "color": [look.paper if one is True else colour for one in own["provisional"]],
                "line": {"color": colour, "width": np.where(size > 0, 1.2, 0)},
            },
            "customdata": [series.series] * len(own), "hoverinfo": "text",
            "hovertext": [hovertext(row, series) for row in own.itertuples(index=False)],
        })  # fmt: skip
    return traces


def sizes(own: pd.DataFrame, frequency: str) -> np.ndarray:
    """Sizes of marks: only provisional values, values without a neighbour and the last one have a mark on a line."""
    known = own["value"].notna().to_numpy()
    if frequency == "irregular":
        return np.full(len(own), 7)
    alone = known & ~np.append(known[1:], False) & ~np.insert(known[:-1], 0, False)
    provisional = np.array([one is True for one in own["provisional"]], dtype=bool)
    last = np.arange(len(own)) == len(own) - 1
    return np.select([provisional | last, alone], [7, 5], 0)


def broken(points: pd.DataFrame, frequency: str) -> pd.DataFrame:
    """The points in order of time with `at`, the middle of their year or month, and an empty row in every gap."""
    ordered = points.sort_values("date", ignore_index=True)
    middle = {"year": 182, "month": 14, "irregular": 14}[frequency]
    ordered["at"] = ordered["date"] + pd.Timedelta(days=middle)
    if frequency == "irregular":
        return ordered
    gaps = ordered[ordered["date"].diff().dt.days > LONGEST_STEP[frequency]]
    empty = pd.DataFrame({"date": gaps["date"], "at": gaps["at"] - pd.Timedelta(days=LONGEST_STEP[frequency])})
    empty.index = gaps.index - 0.5
    return pd.concat([ordered, empty]).sort_index().reset_index(drop=True)


def tone(place: str, look: Look) -> str:
    """The lightness of a state's or pair's line; dash and name tell them apart as well."""
    return look.muted if place in ("CHN-USA", "CHN") else faded(look.ink, 1 if place in ("RUS-CHN", "RUS") else 0.8)


def hovertext(row: Any, series: Any) -> str:
    """What the reader sees over a value."""
    if not isinstance(row.state_or_dyad, str):
        return ""
    when = spoken(row.date, "year" if series.frequency == "year" else "month")
    flags = f"<br>{', '.join(row.flags).replace('_', ' ')}" if len(row.flags) else ""
    return f"<b>{NAMES[row.state_or_dyad]}</b>, {when}<br>{row.value:,.4g} {escape(series.unit)}{flags}"


def event_lines(marks: pd.DataFrame, axis: str, reach: list[float], look: Look) -> list[dict[str, Any]]:
    """A thin line for each event (event, date, title), and a head upon it that tells of the event."""
    low, high = reach
    still = {"type": "scatter", "yaxis": axis, "showlegend": False}
    return [
        still | {
            "mode": "lines", "name": "event lines", "hoverinfo": "skip", "line": {"color": look.line, "width": 1},
            "x": [x for date in marks["date"] for x in (date, date, None)], "y": [low, high, None] * len(marks),
        },
        still | {
            "mode": "markers", "name": "events", "x": marks["date"], "y": [high] * len(marks), "hoverinfo": "text",
            "cliponaxis": False, "customdata": marks["event"],
            "hovertext": [
                f"<b>{spoken(row.date)}</b><br>{hover_lines(row.title, 48)}"
                for row in marks.itertuples()
            ],
            "marker": {"symbol": "triangle-down", "size": 7, "color": look.muted, "opacity": 1},
        },
    ]  # fmt: skip
