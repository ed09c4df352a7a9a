"""How far apart two capitals' words on the same event lie, over the years, a lane for each dyad."""

from textwrap import wrap
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from analysis.dates import spoken
from analysis.divergence import PART, WHOLE
from charts.look import DYADS, SHORT_NAMES, Look, hover_lines
from charts.topic_names import in_words

UNIT = 92  # pixels from distance 0 to 1
FIGURES = 0.38  # height of a row of means above a lane, in units
FORMS = {WHOLE: "read whole {:.2f}, n = {}", PART: "in part {:.2f}, n = {}"}
FORMS_SHORT = {WHOLE: "<b>{:.2f} n {}</b>", PART: "{:.2f} n {}"}


def over_years(rows: pd.DataFrame, means: pd.DataFrame, years: int, look: Look) -> go.Figure:
    """Each pair at its date and distance in the lane of its dyad, and the mean of each span that holds a pair.

    Takes measured pairs and their means by spans of `years` (analysis.divergence). A filled mark was read whole on
    both sides, a hollow one in part; the means of the two are kept apart. Nothing is drawn between spans. Points carry
    the event.
    """
    lanes = [dyad for dyad in DYADS if dyad in set(rows["dyad"])]
    kinds = [read for read in (PART, WHOLE) if read in set(rows["read"])]
    height = 1.55 + FIGURES * max(len(kinds), 1)
    foot = {dyad: -height * place for place, dyad in enumerate(lanes)}
    above = {read: 1.12 + FIGURES * place for place, read in enumerate(kinds)}
    spans = list(means.itertuples(index=False))
    figure = go.Figure(
        data=[
            {
                "type": "scatter", "mode": "markers", "x": rows["date"],
                "y": [foot[dyad] + value for dyad, value in zip(rows["dyad"], rows["distance"], strict=True)],
                "customdata": rows["event"], "hoverinfo": "text", "cliponaxis": False,
                "hovertext": [hovertext(row) for row in rows.itertuples(index=False)],
                "marker": {
                    "size": 8 if look.narrow else 10, "opacity": 1, "line": {"color": look.muted, "width": 1.4},
                    "color": [look.muted if read == WHOLE else look.paper for read in rows["read"]],
                },
            }
        ],
        layout={
            "shapes": [shape for dyad in lanes for shape in ground(foot[dyad], look)]
            + [bar(row, years, foot[row.dyad], look) for row in spans],
            "annotations": [heading(dyad, foot[dyad] + height - 0.42, rows, look) for dyad in lanes]
            + [number(row, years, foot[row.dyad] + above[row.read], look) for row in spans],
            "xaxis": {
                "fixedrange": True, "showgrid": False, "zeroline": False, "ticks": "outside", "tickcolor": look.line,
                "tickfont": {"color": look.muted}, "type": "date", "range": reach(means, years),
            },
            "yaxis": {
                "range": [-height * (max(len(lanes), 1) - 1) - 0.12, height - 0.12], "fixedrange": True,
                "showgrid": False, "zeroline": False, "tickfont": {"color": look.muted, "size": 12},
                "tickvals": [base + step for base in foot.values() for step in (0, 0.5, 1)],
                "ticktext": ["0 same", "½", "1 apart"] * len(lanes),
            },
        },
    )  # fmt: skip
    look.apply(figure, round(UNIT * height * max(len(lanes), 1)) + (68 if look.narrow else 44))
    # On a phone the buttons of the chart always stand at the top right.
    return figure.update_layout(margin={"l": 54, "r": 10, "t": 30 if look.narrow else 6, "b": 38})


def years_takeaway(rows: pd.DataFrame) -> str:
    """How many pairs there are, how many of them were read whole, and the mean of each dyad, in one sentence."""
    if rows.empty:
        return "No pair of capitals with coded topics on the same event."
    whole, part = rows[rows["read"] == WHOLE], rows[rows["read"] == PART]
    pairs = f"{len(rows)} pair{'' if len(rows) == 1 else 's'} of capitals on the same event"
    return (
        f"{pairs}, {len(whole) or 'none'} read whole on both sides"
        + (f"; mean distance of those read whole: {by_dyad(whole)}" if len(whole) else "")
        + (f"; of those read in part, only as a hint: {by_dyad(part)}" if len(part) else "")
        + "."
    )


def by_dyad(rows: pd.DataFrame) -> str:
    """The mean of each dyad that has a pair, with their number."""
    values = {dyad: rows.loc[rows["dyad"] == dyad, "distance"] for dyad in DYADS}
    return ", ".join(f"{DYADS[dyad]} {of.mean():.2f} (n = {len(of)})" for dyad, of in values.items() if len(of))


def ground(foot: float, look: Look) -> list[dict[str, Any]]:
    """The ground of a lane and the line halfway up."""
    across = {"xref": "paper", "x0": 0, "x1": 1, "layer": "below"}
    return [
        across | {"type": "rect", "y0": foot - 0.1, "y1": foot + 1.1, "fillcolor": look.band, "line": {"width": 0}},
        across | {"type": "line", "y0": foot + 0.5, "y1": foot + 0.5, "line": {"color": look.line, "width": 1}},
    ]


def bar(row: Any, years: int, foot: float, look: Look) -> dict[str, Any]:
    """The mean of a span, as wide as the span; dashed where the pairs were read in part."""
    return {
        "type": "line", "x0": f"{row.start}-01-01", "x1": f"{row.start + years - 1}-12-31",
        "y0": foot + row.distance, "y1": foot + row.distance, "layer": "below",
        "line": {"color": look.muted, "width": 2, "dash": "solid" if row.read == WHOLE else "4px,3px"},
    }  # fmt: skip


def number(row: Any, years: int, y: float, look: Look) -> dict[str, Any]:
    """The mean of a span and how many pairs it rests on, above its lane; of texts read whole in bold."""
    text = f"{row.distance:.1f}<br>n {row.pairs}" if look.narrow else f"{row.distance:.2f}<br>n = {row.pairs}"
    return {
        "x": f"{row.start + years // 2}-{'01' if years % 2 == 0 else '07'}-01", "y": y, "yanchor": "bottom",
        "text": f"<b>{text}</b>" if row.read == WHOLE else text, "showarrow": False,
        "font": {"size": 12, "color": look.ink},
    }  # fmt: skip


def heading(dyad: str, y: float, rows: pd.DataFrame, look: Look) -> dict[str, Any]:
    """The name of a lane above it, with its pairs and their mean; on a phone bold stands for "read whole", as below."""
    means = [
        form.format(values.mean(), len(values))
        for read, form in (FORMS_SHORT if look.narrow else FORMS).items()
        if len(values := rows.loc[(rows["dyad"] == dyad) & (rows["read"] == read), "distance"])
    ]
    about = "; ".join(means)
    return {
        "xref": "paper", "x": 0, "xanchor": "left", "y": y, "yanchor": "bottom", "showarrow": False,
        "text": f'<b>{DYADS[dyad]}</b>  <span style="color: {look.muted}">{about}</span>',
        "font": {"size": 12 if look.narrow else 14},
    }  # fmt: skip


def reach(means: pd.DataFrame, years: int) -> list[str]:
    """From the first day of the first span to the last day of the last."""
    if means.empty:
        return ["1949-01-01", "2026-12-31"]
    return [f"{means['start'].min()}-01-01", f"{means['start'].max() + years - 1}-12-31"]


def hovertext(row: Any) -> str:
    """What the reader sees over a pair."""
    title = hover_lines(row.title, 56)
    parts = [
        f"{label}: {', '.join(in_words(topic) for topic in topics)}"
        for label, topics in (
            ("Both", row.shared),
            (SHORT_NAMES[row.first_state], row.only_first),
            (SHORT_NAMES[row.second_state], row.only_second),
        )
        if topics
    ]
    read = "read whole on both sides" if row.read == WHOLE else "read in part"
    lines = [f"<b>{title}</b>", f"{spoken(row.date)}, distance {row.distance:.2f}, {read}", *parts]
    return "<br>".join("<br>".join(wrap(line, 70)) if not line.startswith("<b>") else line for line in lines)
