"""A phrase through time: every use as a mark in its year, one lane for each state."""

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from analysis.dates import spoken
from charts.look import SHAPES, SHORT_NAMES, Look, faded, hover_lines, shades

QUOTED = "quoted"
HOW = {
    "quoted": "in the words quoted",
    "translated": "in the editors’ translation of the words quoted",
    "in the gist": "in the editors’ gist",
}
STEP = 13  # pixels from one mark to the one stacked upon it
LEAST = 3  # marks for which a lane has room in any case
FULL = 12  # statements of a state and year from which the strip is darkest


def figure(uses: pd.DataFrame, searched: pd.DataFrame, years: tuple[int, int], look: Look) -> go.Figure:
    """The uses of a phrase, stacked by year; filled where the words are quoted, hollow where they are the editors'.

    Takes columns statement, date, speakers, speaks_for (list of states), gist, how. Points carry the statement; a
    joint statement stands in the lane of each of its states. Under each lane a strip is darker the more statements
    of that state and year were searched (columns state, year, statements), so that collecting is not read as history.
    """
    marks = stacked(uses)
    high = max(LEAST, int(marks["place"].max()) + 1 if len(marks) else 0)
    lane = {state: -row * (high + 2.7) for row, state in enumerate(SHORT_NAMES)}
    shade = shades(look)
    figure = go.Figure(
        data=[
            {
                "type": "scatter", "mode": "markers", "name": "uses", "x": marks["year"],
                "y": [lane[mark.state] + mark.place + 0.5 for mark in marks.itertuples()],
                "customdata": marks["statement"], "hovertext": [hovertext(mark) for mark in marks.itertuples()],
                "hoverinfo": "text",
                "marker": {
                    "size": 9, "opacity": 1, "symbol": [SHAPES[state] for state in marks["state"]],
                    "color": [
                        shade["RUS"] if how == QUOTED else look.paper for how in marks["how"]
                    ],
                    "line": {"color": look.ink, "width": 1.3},
                },
            },
            {
                "type": "bar", "name": "searched", "x": searched["year"], "y": [0.5] * len(searched),
                "base": [lane[state] - 0.9 for state in searched["state"]], "width": 0.9, "hoverinfo": "text",
                "hovertext": [
                    f"{SHORT_NAMES[row.state]}, {row.year}: {row.statements} statements searched"
                    for row in searched.itertuples()
                ],
                "marker": {
                    "color": [faded(look.ink, round(0.1 + 0.8 * min(n / FULL, 1), 2)) for n in searched["statements"]],
                    "line": {"width": 0},
                },
            },
        ],
        layout={
            "shapes": [
                {
                    "type": "rect", "xref": "paper", "x0": 0, "x1": 1, "y0": base - 0.3, "y1": base + high + 0.1,
                    "fillcolor": look.band, "line": {"width": 0}, "layer": "below",
                }
                for base in lane.values()
            ],
            "annotations": [
                *(heading(state, base + high + 0.1, marks, look) for state, base in lane.items()), guide(look),
            ],
            "xaxis": {
                "range": [years[0] - 0.8, years[1] + 0.8], "fixedrange": True, "showgrid": False, "zeroline": False,
                "tickfont": {"color": look.muted}, "ticks": "outside", "tickcolor": look.line, "tickformat": "d",
                "nticks": 6 if look.narrow else 12,
            },
            "yaxis": {
                "range": [min(lane.values()) - 1.1, high + 1.8], "fixedrange": True, "showgrid": False,
                "showticklabels": False, "zeroline": False,
            },
        },
    )  # fmt: skip
    look.apply(figure, round((high + 2.7) * len(lane) * STEP) + 66)
    return figure.update_layout(margin={"b": 66})


def takeaway(uses: pd.DataFrame, name: str) -> str:
    """How often a phrase stands in the record, who used it first and who most, in one sentence."""
    if uses.empty:
        return f"“{name}” stands in no statement of this choice. The record is a selection: others may have said it."
    first = uses.iloc[0]
    most = uses.explode("speaks_for")["speaks_for"].value_counts()
    quoted = int((uses["how"] == QUOTED).sum())
    number = "once" if len(uses) == 1 else f"in {len(uses)} statements"
    lead = f", most often for {SHORT_NAMES[most.index[0]]} ({most.iloc[0]})" if len(uses) > 1 else ""
    return (
        f"“{name}” stands {number} of this choice, in {quoted} of them as quoted words{lead}; "
        f"first {first['speakers']}, {spoken(first['date'])}."
    )


def stacked(uses: pd.DataFrame) -> pd.DataFrame:
    """One row a use and state, with year and place (0 upwards): how many of that state and year stand below it."""
    rows = uses.assign(state=uses["speaks_for"], year=uses["date"].dt.year).explode("state").reset_index(drop=True)
    return rows.assign(place=rows.groupby(["state", "year"]).cumcount())


def heading(state: str, top: float, marks: pd.DataFrame, look: Look) -> dict[str, Any]:
    """The name of a lane above it, with how often its state used the phrase."""
    count = int((marks["state"] == state).sum())
    about = f"{count} use{'' if count == 1 else 's'}" if count else "not in the record"
    return {
        "xref": "paper", "x": 0, "xanchor": "left", "y": top, "yanchor": "bottom", "showarrow": False,
        "text": f'<b>{SHORT_NAMES[state]}</b>  <span style="color: {look.muted}">{about}</span>',
        "font": {"size": 12 if look.narrow else 13},
    }  # fmt: skip


def guide(look: Look) -> dict[str, Any]:
    """What a filled and a hollow mark mean, below the axis."""
    gap = "<br>" if look.narrow else " "
    return {
        "xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "top", "yshift": -26,
        "text": f"Filled: words quoted. Hollow: the editors’ words.{gap}Strip: darker, more statements searched.",
        "align": "left", "showarrow": False, "font": {"size": 12, "color": look.muted},
    }  # fmt: skip


def hovertext(mark: Any) -> str:
    """What the reader sees over a use."""
    gist = hover_lines(mark.gist, 56)
    return f"<b>{escape(mark.speakers, quote=False)}</b>, {spoken(mark.date)}<br>{HOW[mark.how]}<br>{gist}"
