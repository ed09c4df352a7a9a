"""Series of figures as small multiples on one axis of time, each with its unit, source, licence and flags."""

from html import escape
from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from analysis.dates import spoken
from charts.look import DYADS, SHAPES, SHORT_NAMES, Look, faded

SMALL, NORMAL = 12, 13  # pixels of type
PLOT, LEAST_PLOT = 124, 84  # pixels of height of one small multiple, and where a sheet has little room
LINE, HEAD = 16, 18  # pixels of a line of small type and of a title
GAP = 30  # pixels between the words of one and the head of the next
AXIS = 34  # pixels for the years
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
STEPS = {"year": 366, "month": 31, "irregular": 0}  # longest distance in days that a line may cross


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
    texts = [note(one, int((look.width - 16) / 5.3)) for one in about.itertuples(index=False)]
    titles = [wrap(escape(title, quote=False), look.width // 8) for title in about["title"]]
    heads = [len(title) * HEAD + LINE + 10 for title in titles]
    around = [head + LINE * len(lines) + GAP for head, lines in zip(heads, texts, strict=True)]
    plot = plot_height(sum(around) + AXIS, len(around), look)
    heights = [words + plot for words in around]
    total = sum(heights) + AXIS
    traces, words, layout, top = [], [], {}, total
    for number, (one, lines) in enumerate(zip(about.itertuples(index=False), texts, strict=True), 1):
        own = points[points["series"] == one.series]
        title, upper = titles[number - 1], top - heads[number - 1]
        axis = "" if number == 1 else str(number)
        layout[f"yaxis{axis}"] = scale(own["value"], ((upper - plot) / total, upper / total), look)
        if marks is not None and len(marks):
            traces += event_lines(marks, f"y{axis}", layout[f"yaxis{axis}"]["range"], look)
        traces += lines_of(own, one, f"y{axis}", look)
        words += [
            said(f"<b>{'<br>'.join(title)}</b>", top, total, left, look.ink, NORMAL),
            said(escape(one.unit), upper + LINE + 10, total, left, look.muted),
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


def event_lines(marks: pd.DataFrame, axis: str, reach: list[float], look: Look) -> list[dict[str, Any]]:
    """A thin line for each event, and a head upon it that tells of the event."""
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
                f"<b>{spoken(row.date)}</b><br>{'<br>'.join(wrap(escape(row.title, quote=False), 48))}"
                for row in marks.itertuples()
            ],
            "marker": {"symbol": "triangle-down", "size": 7, "color": look.muted, "opacity": 1},
        },
    ]  # fmt: skip


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


def lines_of(points: pd.DataFrame, about: Any, axis: str, look: Look) -> list[dict[str, Any]]:
    """A trace for each state or pair."""
    traces = []
    for place in (place for place in PLACES if place in set(points["state_or_dyad"])):
        own = broken(points[points["state_or_dyad"] == place], about.frequency)
        colour = tone(place, look)
        size = sizes(own, about.frequency)
        traces.append({
            "type": "scatter", "yaxis": axis, "name": NAMES[place], "x": own["at"], "y": own["value"],
            "mode": "markers" if about.frequency == "irregular" else "lines+markers", "connectgaps": False,
            "line": {"color": colour, "width": 1.6, "dash": DASHES[place]},
            "marker": {
                "symbol": SHAPES.get(place, "circle"), "size": size, "opacity": 1,
                "color": [look.paper if one is True else colour for one in own["provisional"]],
                "line": {"color": colour, "width": np.where(size > 0, 1.2, 0)},
            },
            "customdata": [about.series] * len(own), "hoverinfo": "text",
            "hovertext": [hovertext(row, about) for row in own.itertuples(index=False)],
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
    gaps = ordered[ordered["date"].diff().dt.days > STEPS[frequency]]
    empty = pd.DataFrame({"date": gaps["date"], "at": gaps["at"] - pd.Timedelta(days=STEPS[frequency])})
    empty.index = gaps.index - 0.5
    return pd.concat([ordered, empty]).sort_index().reset_index(drop=True)


def ends(points: pd.DataFrame, axis: str, reach: list[float], plot: int, look: Look) -> list[dict[str, Any]]:
    """The names of states or pairs at the right, beside their last values and apart from one another."""
    last = points.sort_values("date").groupby("state_or_dyad").tail(1).sort_values("value")
    share = (last["value"] - reach[0]) / (reach[1] - reach[0]) * plot
    heights: list[float] = []
    for height in share:
        heights.append(max(height, heights[-1] + 14 if heights else 6))
    over = max(heights, default=0) - plot
    heights = [height - max(over, 0) for height in heights]
    short = look.narrow
    return [
        {
            "xref": "paper", "x": 1, "xanchor": "left", "xshift": 4, "yref": f"{axis} domain", "y": height / plot,
            "yanchor": "middle", "text": place.replace("-", "–") if short else NAMES[place], "showarrow": False,
            "font": {"size": SMALL if short else 12, "color": look.ink},
        }
        for place, height in zip(last["state_or_dyad"], heights, strict=True)
    ]  # fmt: skip


def note(one: Any, width: int) -> list[str]:
    """Source, licence, flags and gaps of a series in lines of at most so many characters."""
    sentences = [f"Source: {one.publisher}; {one.version}.", f"Licence: {one.licence}.", one.notes, one.gaps]
    return [line for text in sentences if text for line in wrap(escape(text, quote=False), max(width, 30))]


def said(text: str, height: float, total: float, left: int, colour: str, size: int = SMALL) -> dict[str, Any]:
    """Words whose top is so many pixels above the foot, at the left edge of the paper."""
    return {
        "xref": "paper", "yref": "paper", "x": 0, "xanchor": "left", "xshift": 4 - left, "y": height / total,
        "yanchor": "top", "align": "left", "text": text, "showarrow": False, "font": {"size": size, "color": colour},
    }  # fmt: skip


def tone(place: str, look: Look) -> str:
    """The lightness of a state's or pair's line; dash and name tell them apart as well."""
    return look.muted if place in ("CHN-USA", "CHN") else faded(look.ink, 1 if place in ("RUS-CHN", "RUS") else 0.8)


def hovertext(row: Any, about: Any) -> str:
    """What the reader sees over a value."""
    if not isinstance(row.state_or_dyad, str):
        return ""
    when = spoken(row.date, "year" if about.frequency == "year" else "month")
    flags = f"<br>{', '.join(row.flags).replace('_', ' ')}" if len(row.flags) else ""
    return f"<b>{NAMES[row.state_or_dyad]}</b>, {when}<br>{row.value:,.4g} {escape(about.unit)}{flags}"


def takeaway(about: pd.DataFrame, points: pd.DataFrame) -> str:
    """The newest values of each series by its short name, in one sentence a series."""
    parts = []
    for one in about.itertuples(index=False):
        last = points[points["series"] == one.series].sort_values("date").groupby("state_or_dyad").tail(1)
        years = last["date"].dt.year.unique()
        where = ", ".join(
            f"{NAMES[row.state_or_dyad]} {number(row.value)}{f' ({row.date.year})' if len(years) > 1 else ''}"
            for row in last.sort_values("value", ascending=False).itertuples()
        )
        when = f" in {years[0]}" if len(years) == 1 else ""
        parts.append(f"{one.name}{when}: {where or 'no value in these years'}.")
    return " ".join(parts) or "No series is chosen."


def number(value: float) -> str:
    """A value as it is read aloud: 0.65, 3,708, 244.8."""
    return f"{value:,.0f}" if abs(value) >= 1000 or value == int(value) else f"{value:,.3g}"
