"""What the lanes of the seismograph are read against: periods, turning points elsewhere, leaders."""

from html import escape
from itertools import cycle
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from analysis import labels
from analysis.dates import spoken
from charts.look import SHORT_NAMES, faded
from charts.timeline_frame import Frame, Word
from charts.timeline_sheet import SMALL, Span


def names_of_periods(eras: pd.DataFrame, span: Span) -> pd.DataFrame:
    """Where the periods of the span lie and the row in which each name stands.

    Takes name, starts, ends (empty for the present). Gives name, shaded, left, right, middle of the name (pixels from
    the left) and row (-1 where there is no room for the name).
    """
    eras = eras.assign(ends=eras["ends"].fillna(span.last), shaded=np.arange(len(eras)) % 2 == 0)
    eras = eras[(eras["ends"] >= span.first) & (eras["starts"] <= span.last)]
    left, right = span.x(eras["starts"].clip(lower=span.first)), span.x(eras["ends"].clip(upper=span.last))
    width = np.array([labels.measure(name, span.sheet.era_size)[0] + 4 for name in eras["name"]], float)
    start = ((left + right - width) / 2).clip(0, span.sheet.plot - width)
    row = labels.in_rows(start, width, span.sheet.era_rows)
    places = {"left": left, "right": right, "middle": start + width / 2, "row": row}
    return pd.DataFrame({"name": eras["name"].tolist(), "shaded": eras["shaded"].to_numpy(bool)} | places)


def periods(names: pd.DataFrame, frame: Frame) -> tuple[list[dict[str, Any]], list[Word]]:
    """A shade behind every other period, and their names. Takes what names_of_periods gives."""
    shaded, named, size = names[names["shaded"]], names[names["row"] >= 0], frame.sheet.era_size
    return [
        {
            "type": "rect", "layer": "below", "x0": start, "x1": end, "y0": 0, "y1": frame.height,
            "line": {"width": 0}, "fillcolor": frame.look.band,
        }
        for start, end in zip(frame.span.at(shaded["left"]), frame.span.at(shaded["right"]), strict=True)
    ], [
        Word(middle, frame.eras + frame.sheet.era * (row + 0.5), name, "middle center", size, frame.look.ink)
        for middle, row, name in zip(named["middle"], named["row"], named["name"], strict=True)
    ]  # fmt: skip


def flags(points: pd.DataFrame, span: Span) -> pd.DataFrame:
    """Labels of turning points as far as there is room, as labels.place gives them. Takes date, title."""
    texts = [labels.wrapped(escape(title, quote=False), *span.sheet.flag) for title in points["title"]]
    wanted = pd.DataFrame({"x": span.x(points["date"]), "y": 0.0, "radius": 2.0, "up": True, "must": False})
    wanted["texts"] = [[text] for text in texts]
    # Short ones first: so the most find room.
    wanted = wanted.iloc[np.argsort([len(text) for text in texts], kind="stable")]
    return labels.place(
        wanted, taken=labels.NOTHING, width=span.sheet.plot, height=span.sheet.flags, size=SMALL, most=len(wanted)
    )


def milestones(
    points: pd.DataFrame, flags: pd.DataFrame, selected: str | None, frame: Frame
) -> tuple[list[dict[str, Any]], list[Word]]:
    """A dotted line through all lanes for each turning point, a head to point at, and the labels.

    Takes event, date, title, and what `flags` gives.
    """
    if points.empty:
        return [], []
    look, base, x = frame.look, frame.ceiling + 4, frame.span.x(points["date"])
    ids = points["event"].tolist()
    top = flags["bottom"].reindex(range(len(x))).to_numpy() + base
    lined = np.flatnonzero(frame.sheet.every_pole | ~np.isnan(top))
    poles = np.array([[frame.floor, np.fmax(top[one], base), np.nan] for one in lined])
    return [
        {
            "type": "scatter", "mode": "lines", "name": "turning points", "hoverinfo": "skip",
            "x": np.repeat(frame.span.at(x[lined]), 3), "y": poles.ravel(),
            "line": {"color": faded(look.muted, 0.8), "width": 1, "dash": "1px,4px"},
        },
        {
            "type": "scatter", "mode": "markers", "name": "turning point", "x": frame.span.at(x),
            "y": np.full(len(x), base), "customdata": ids, "hoverinfo": "text",
            "hovertext": [f"<b>{escape(title, quote=False)}</b><br>{spoken(day)}<br>Turning point, not scored"
                          for title, day in zip(points["title"].tolist(), points["date"].tolist(), strict=True)],
            "marker": {"symbol": "triangle-down", "color": look.muted, "opacity": 1,
                       "size": [13 if event == selected else 7 for event in ids]},
            "unselected": {"marker": {"opacity": 1}},
        },
    ], [
        Word(flag.x, base + flag.y, flag.text, flag.anchor, SMALL, look.muted) for flag in flags.itertuples(index=False)
    ]  # fmt: skip


def reigns(leaders: pd.DataFrame, frame: Frame) -> tuple[list[dict[str, Any]], list[Word]]:
    """A row for each state with a bar for each term, named where the name fits. Takes what `within` takes."""
    look, sheet = frame.look, frame.sheet
    terms = within(leaders, frame.span.first, frame.span.last)
    if not terms:
        return [], []
    starts, ends = (pd.Series([getattr(term, side) for term in terms]) for side in ("starts", "ends"))
    left, right = frame.span.x(starts), frame.span.x(ends)
    names = [family_name(term.state, term.name) for term in terms]
    shades = {state: cycle((look.band, look.line)) for state in frame.strips}
    bars = {
        "type": "bar", "orientation": "h", "name": "leaders", "base": frame.span.at(left), "width": sheet.strip - 3,
        "x": ((ends - starts) / pd.Timedelta(milliseconds=1)).to_numpy(),
        "y": [frame.strips[term.state] + sheet.strip / 2 for term in terms],
        "text": [name if labels.measure(name, SMALL)[0] + 4 <= room else ""
                 for name, room in zip(names, right - left, strict=True)],
        "textposition": "inside", "insidetextanchor": "middle", "textangle": 0, "constraintext": "none",
        "insidetextfont": {"size": SMALL, "color": look.ink}, "hoverinfo": "text",
        "hovertext": [escape(f"{term.name}, {term.title}, {term.years}", quote=False) for term in terms],
        "marker": {"color": [next(shades[term.state]) for term in terms], "line": {"color": look.line, "width": 1}},
    }  # fmt: skip
    anchor, x, up = ("middle right", 2, sheet.strip + 8) if sheet.state else ("middle left", 0, sheet.strip / 2)
    return [bars], [
        Word(x, bottom + up, SHORT_NAMES[state], anchor, SMALL, look.muted) for state, bottom in frame.strips.items()
    ]


class Term(NamedTuple):
    """A leader's time at the top, as far as it lies in the window, and its years as a text."""

    state: str
    name: str
    title: str
    starts: pd.Timestamp
    ends: pd.Timestamp
    years: str


def within(leaders: pd.DataFrame, first: pd.Timestamp, last: pd.Timestamp) -> list[Term]:
    """Terms cut to a window. Takes state, name, title, starts, ends (empty if in office), one leader at a time."""
    found = []
    for term in leaders.itertuples(index=False):
        years = f"{term.starts.year}–{'' if pd.isna(term.ends) else term.ends.year}"
        starts, ends = max(term.starts, first), last if pd.isna(term.ends) else min(term.ends, last)
        if starts < ends:
            found.append(Term(term.state, term.name, term.title, starts, ends, years))
    return found


def family_name(state: str, name: str) -> str:
    """What a leader is called for short: 'Zhou' of Zhou Enlai, 'Ford' of Gerald Ford."""
    words = name.split()
    return words[0] if state == "CHN" else words[-1]
