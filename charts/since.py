"""How many times what it was in a year each figure is now."""

from math import log2
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.look import Look

ROW = 22  # pixels
TICKS = (1 / 50, 1 / 10, 1 / 5, 1 / 2, 1, 2, 5, 10, 50, 200, 1000)


def figure(rows: pd.DataFrame, year: int, look: Look) -> go.Figure:
    """A line for each figure from once to how many times it is now, on a scale of doublings; provisional ones hollow.

    Takes figure, unit, then, now, now_year, provisional, times; rows without times are left out. Points carry the
    figure's place in the order.
    """
    shown = rows.dropna(subset="times").sort_values("times", ignore_index=True)
    places = list(range(len(shown)))
    ratios = [log2(times) for times in shown["times"]]
    low, high = min([*ratios, -0.5]), max([*ratios, 0.5])
    figure = go.Figure(
        data=[
            {
                "type": "scatter", "mode": "lines", "name": "change", "hoverinfo": "skip",
                "x": [x for ratio in ratios for x in (0, ratio, None)],
                "y": [y for place in places for y in (place, place, None)],
                "line": {"color": look.muted, "width": 2},
            },
            {
                "type": "scatter", "mode": "markers", "name": "now", "x": ratios, "y": places, "hoverinfo": "text",
                "hovertext": [hovertext(row, year) for row in shown.itertuples()],
                "marker": {
                    "size": 9, "opacity": 1, "line": {"color": look.ink, "width": 1.4},
                    "color": [look.paper if provisional else look.ink for provisional in shown["provisional"]],
                },
            },
        ],
        layout={
            "xaxis": {
                "side": "top", "fixedrange": True, "gridcolor": look.line, "zeroline": True, "zerolinecolor": look.ink,
                "range": [low - 0.4, high + (0.9 if look.narrow else 0.5)],
                "tickvals": [log2(tick) for tick in TICKS if low - 0.4 <= log2(tick) <= high + 0.5],
                "ticktext": [times(tick) for tick in TICKS if low - 0.4 <= log2(tick) <= high + 0.5],
                "tickfont": {"size": 12, "color": look.muted},
            },
            "yaxis": {
                "fixedrange": True, "showgrid": False, "zeroline": False, "tickvals": places, "automargin": True,
                "ticktext": list(shown["figure"]), "range": [-0.7, max(len(shown), 1) - 0.3],
                "tickfont": {"size": 12},
            },
        },
    )  # fmt: skip
    look.apply(figure, ROW * max(len(shown), 1) + 60)
    return figure.update_layout(margin={"t": 36})


def takeaway(rows: pd.DataFrame, year: int) -> str:
    """How many figures can be compared, and which grew and which fell most, in one sentence."""
    compared = rows.dropna(subset="times")
    if compared.empty:
        return f"No figure has a value of {year} and a later one to compare it with."
    up, down = compared.loc[compared["times"].idxmax()], compared.loc[compared["times"].idxmin()]
    return (
        f"{len(rows)} figures have a value of {year} and a later one; {up['figure']} is {times(up['times'])} what it "
        f"was ({up['now_year']}), {down['figure']} {times(down['times'])} ({down['now_year']})."
    )


def times(ratio: float) -> str:
    """'2 ×', '0.5 ×', '1.03 ×'."""
    return f"{ratio:.3g} ×"


def hovertext(row: Any, year: int) -> str:
    """What the reader sees over a figure."""
    return (
        f"<b>{row.figure}</b><br>{year}: {row.then:,.4g}<br>{row.now_year}: {row.now:,.4g} {row.unit}"
        f"<br>{times(row.times)}{', provisional' if row.provisional else ''}"
    )
