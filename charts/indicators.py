"""Series of figures as small multiples on one axis of time, each with its unit, source, licence and flags."""

from html import escape
from textwrap import wrap
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.indicator_lines import NAMES, event_lines, lines_of
from charts.look import Look

SMALL, NORMAL = 12, 13  # pixels of type
PLOT, LEAST_PLOT = 124, 84  # pixels of height of one small multiple, and where a sheet has little room
LINE, HEAD = 16, 18  # pixels of a line of small type and of a title
GAP = 30  # pixels between the words of one and the head of the next
AXIS = 34  # pixels for the years


def figure(
    about: pd.DataFrame,
    points: pd.DataFrame,
    years: tuple[int, int],
    look: Look,
    marks: pd.DataFrame | None = None,
) -> go.Figure:
    """A small multiple for each row of `about`, in its order.

    Takes series, name, title, unit, frequency, publisher, version, licence, gaps and notes (sentences on its flags);
    and points with series, date, state_or_dyad, value, provisional, flags. A line joins only neighbours in time;
    provisional values are hollow. Points carry the series. Events to be marked (event, date, title) stand as thin lines
    through every multiple; their heads carry the event.
    """
    left, right = (42, 60) if look.narrow else (64, 150)
    texts = [note(series, int((look.width - 16) / 5.3)) for series in about.itertuples(index=False)]
    titles = [wrap(escape(title, quote=False), look.width // 8) for title in about["title"]]
    heads = [len(title) * HEAD + LINE + 10 for title in titles]
    around = [head + LINE * len(lines) + GAP for head, lines in zip(heads, texts, strict=True)]
    plot = plot_height(sum(around) + AXIS, len(around), look)
    heights = [words + plot for words in around]
    total = sum(heights) + AXIS
    traces, words, layout, top = [], [], {}, total
    for number, (series, lines) in enumerate(zip(about.itertuples(index=False), texts, strict=True), 1):
        own = points[points["series"] == series.series]
        title, upper = titles[number - 1], top - heads[number - 1]
        axis = "" if number == 1 else str(number)
        layout[f"yaxis{axis}"] = scale(own["value"], ((upper - plot) / total, upper / total), look)
        if marks is not None and len(marks):
            traces += event_lines(marks, f"y{axis}", layout[f"yaxis{axis}"]["range"], look)
        traces += lines_of(own, series, f"y{axis}", look)
        words += [
            said(f"<b>{'<br>'.join(title)}</b>", top, total, left, look.ink, NORMAL),
            said(escape(series.unit), upper + LINE + 10, total, left, look.muted),
            said("<br>".join(lines), upper - plot - 20, total, left, look.muted),
            *ends(own, f"y{axis}", layout[f"yaxis{axis}"]["range"], plot, look),
        ]
        top -= heights[number - 1] + (AXIS - 18 if number == len(texts) else 0)
    first, last = f"{years[0]}-01-01", f"{years[1]}-12-31"
    layout["xaxis"] = {
        "type": "date", "range": [first, last], "fixedrange": True, "showgrid": True, "gridcolor": look.line,
        "anchor": "free", "position": 0, "tickfont": {"size": SMALL, "color": look.muted}, "zeroline": False,
        "showticklabels": False,
    }  # fmt: skip
    words += [year for number in range(1, len(texts) + 1) for year in ticks(years, number, look)]
    drawn = go.Figure(data=traces, layout=layout | {"annotations": words})
    look.apply(drawn, round(total) + 8)
    return drawn.update_layout(margin={"l": left, "r": right, "t": 4, "b": 4})


def plot_height(words: int, multiples: int, look: Look) -> int:
    """Pixels of one small multiple beside so many pixels of words: less where a sheet has a height of its own."""
    if not look.height or not multiples:
        return PLOT
    return min(max((look.height - words) // multiples, LEAST_PLOT), PLOT)


def ticks(years: tuple[int, int], number: int, look: Look) -> list[dict[str, Any]]:
    """The years under one small multiple."""
    most = 4 if look.narrow else 9
    step = next((step for step in (1, 2, 5, 10, 20) if (years[1] - years[0] + 1) / step <= most), 20)
    axis = "y" if number == 1 else f"y{number}"
    return [
        {
            "x": f"{year}-01-01", "y": 0, "yref": f"{axis} domain", "yanchor": "top", "text": str(year),
            "xanchor": "center", "showarrow": False, "font": {"size": SMALL, "color": look.muted},
        }
        for year in range(-(-years[0] // step) * step, years[1] + 1, step)
    ]  # fmt: skip


def scale(values: pd.Series, domain: tuple[float, float], look: Look) -> dict[str, Any]:
    """The axis of one small multiple; from zero where nothing is negative."""
    low, high = (0.0, 1.0) if values.empty else (min(0.0, values.min()), max(0.0, values.max()))
    room = (high - low or 1.0) * 0.08
    return {
        "domain": domain, "range": [low - (room if low else 0), high + room], "fixedrange": True, "nticks": 4,
        "tickformat": ",", "tickfont": {"size": SMALL, "color": look.muted}, "gridcolor": look.line,
        "zeroline": True, "zerolinecolor": look.muted, "zerolinewidth": 1,
    }  # fmt: skip


def ends(points: pd.DataFrame, axis: str, reach: list[float], plot: int, look: Look) -> list[dict[str, Any]]:
    """The names of states or pairs at the right, beside their last values and apart from one another."""
    last = points.sort_values("date").groupby("state_or_dyad").tail(1).sort_values("value")
    share = (last["value"] - reach[0]) / (reach[1] - reach[0]) * plot
    heights: list[float] = []
    for height in share:
        heights.append(max(height, heights[-1] + 14 if heights else 6))
    over = max(heights, default=0) - plot
    heights = [height - max(over, 0) for height in heights]
    return [
        {
            "xref": "paper", "x": 1, "xanchor": "left", "xshift": 4, "yref": f"{axis} domain", "y": height / plot,
            "yanchor": "middle", "text": place.replace("-", "–") if look.narrow else NAMES[place], "showarrow": False,
            "font": {"size": SMALL, "color": look.ink},
        }
        for place, height in zip(last["state_or_dyad"], heights, strict=True)
    ]  # fmt: skip


def note(series: Any, width: int) -> list[str]:
    """Source, licence, flags and gaps of a series in lines of at most so many characters."""
    sentences = [
        f"Source: {series.publisher}; {series.version}.",
        f"Licence: {series.licence}.",
        series.notes,
        series.gaps,
    ]
    return [line for text in sentences if text for line in wrap(escape(text, quote=False), max(width, 30))]


def said(text: str, height: float, total: float, left: int, colour: str, size: int = SMALL) -> dict[str, Any]:
    """Words whose top is so many pixels above the foot, at the left edge of the paper."""
    return {
        "xref": "paper", "yref": "paper", "x": 0, "xanchor": "left", "xshift": 4 - left, "y": height / total,
        "yanchor": "top", "align": "left", "text": text, "showarrow": False, "font": {"size": size, "color": colour},
    }  # fmt: skip


def takeaway(about: pd.DataFrame, points: pd.DataFrame) -> str:
    """The newest values of each series by its short name, in one sentence a series."""
    parts = []
    for series in about.itertuples(index=False):
        last = points[points["series"] == series.series].sort_values("date").groupby("state_or_dyad").tail(1)
        years = last["date"].dt.year.unique()
        where = ", ".join(
            f"{NAMES[row.state_or_dyad]} {number(row.value)}{f' ({row.date.year})' if len(years) > 1 else ''}"
            for row in last.sort_values("value", ascending=False).itertuples()
        )
        when = f" in {years[0]}" if len(years) == 1 else ""
        parts.append(f"{series.name}{when}: {where or 'no value in these years'}.")
    return " ".join(parts) or "No series is chosen."


def number(value: float) -> str:
    """A value as it is read aloud: 0.65, 3,708, 244.8."""
    return f"{value:,.0f}" if abs(value) >= 1000 or value == int(value) else f"{value:,.3g}"
