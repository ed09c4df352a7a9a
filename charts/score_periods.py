"""Whose periods they are: the editors' under the strip of types, and beneath them a row for each other author."""

from html import escape
from textwrap import wrap
from typing import Any, NamedTuple

import pandas as pd

from charts.look import DYADS, UNSEEN, Look

ERA = 30  # pixels of the row of the editors' periods
SMALL = 12
IN_BAR, LETTER = 12, 5.9  # pixels of the letters in a bar: their height, and their width on average
BAR, LABEL, GAP = 22, 15, 8  # pixels: a bar, the label above it on a phone, the space to the next row
# Pixels left and right of the lanes: for the names of rows and scales, and for the last score.
MARGINS, NARROW_MARGINS = (122, 52), (64, 38)
POLICY = {"USA": "US foreign policy", "CHN": "China’s foreign policy", "RUS": "Moscow’s foreign policy"}


class Drawn(NamedTuple):
    """A trace that tells each year, the bars, their words."""

    trace: dict[str, Any]
    shapes: list[dict[str, Any]]
    words: list[dict[str, Any]]


def lines(eras: pd.DataFrame, years: tuple[int, int], total: int, foot: int, look: Look) -> list[dict[str, Any]]:
    """Where one period ends and the next begins, through strip and lanes."""
    return [
        {
            "type": "line", "x0": f"{start:%Y-%m-%d}", "x1": f"{start:%Y-%m-%d}", "yref": "paper",
            "y0": (foot - ERA) / total, "y1": 1, "layer": "below",
            "line": {"color": look.muted, "width": 1, "dash": "1px,4px"},
        }
        for start in eras["starts"] if years[0] <= start.year <= years[1]
    ]  # fmt: skip


def names(eras: pd.DataFrame, years: tuple[int, int], total: int, foot: int, look: Look) -> list[dict[str, Any]]:
    """The names of periods where there is room for them."""
    first, last = pd.Timestamp(years[0], 1, 1), pd.Timestamp(years[1], 12, 31)
    per_day = pixels_per_day(years, look)
    words = []
    for era in eras.itertuples():
        starts, ends = max(era.starts, first), min(last if pd.isna(era.ends) else era.ends, last)
        broken = wrap(era.name, max(int((ends - starts).days * per_day / 5.5), 1), break_long_words=False)
        if len(broken) <= 2 and (ends - starts).days * per_day > 5.5 * max(map(len, broken)):
            middle = f"{starts + (ends - starts) / 2:%Y-%m-%d}"
            place = {"xref": "x", "x": middle, "xanchor": "center", "align": "center"}
            words.append(flat("<br>".join(broken), 0, foot - 4, total, look.muted) | place)
    return words


def pixels_per_day(years: tuple[int, int], look: Look) -> float:
    """How wide a day is between the first day of the first year and the last day of the last."""
    days = (pd.Timestamp(years[1], 12, 31) - pd.Timestamp(years[0], 1, 1)).days
    return (look.width - sum(NARROW_MARGINS if look.narrow else MARGINS)) / max(days, 1)


def ours(total: int, foot: int, look: Look) -> list[dict[str, Any]]:
    """Whose the periods right under the strip are; on a phone the text under the chart says it."""
    if look.narrow:
        return []
    return [
        flat("<b>This record</b>", 0, foot - 4, total, look.muted)
        | {"xanchor": "right", "align": "right", "xshift": -5}
    ]


def flat(
    text: str, x: float, height: float, total: int, colour: str, anchor: str = "top", size: int = SMALL
) -> dict[str, Any]:
    """Words so many pixels above the foot."""
    return {
        "xref": "paper", "yref": "paper", "x": x, "xanchor": "left", "y": height / total, "yanchor": anchor,
        "align": "left", "text": text, "showarrow": False, "font": {"size": size, "color": colour},
    }  # fmt: skip


def height(others: pd.DataFrame | None, look: Look) -> int:
    """Pixels that the rows of other authors take."""
    return 0 if others is None or others.empty else others["division"].nunique() * row(look)


def row(look: Look) -> int:
    """Pixels of one author's row."""
    return BAR + GAP + (LABEL if look.narrow else 0)


def axis(others: pd.DataFrame, above: int, total: int, look: Look) -> dict[str, Any]:
    """The axis of the rows, in pixels from their foot."""
    high = height(others, look)
    return {"domain": [above / total, (above + high) / total], "range": [0, high], "fixedrange": True, "visible": False}


def of_others(others: pd.DataFrame, axis: str, years: tuple[int, int], look: Look) -> Drawn:
    """A row of bars for each author.

    Takes division, author, short_author, work, year, relation, starts, ends (years; empty for open), name, short_name,
    publisher. A period that begins in the year in which the one before it ends begins in the middle of that year.
    """
    left, right = pd.Timestamp(years[0], 1, 1), pd.Timestamp(years[1], 12, 31)
    per_day = pixels_per_day(years, look)
    points, shapes, words = [], [], []
    # Plain numbers: a comparison with an empty whole number of pandas has no answer.
    plain = others.astype({"year": float, "starts": float, "ends": float})
    for place, (_, own) in enumerate(plain.groupby("division", sort=False)):
        foot = height(others, look) - (place + 1) * row(look)
        words.append(whose(own.iloc[0], foot, axis, look))
        for period in own.assign(before=own["ends"].shift(), after=own["starts"].shift(-1)).itertuples():
            begins = pd.Timestamp(int(period.starts), 7 if period.before == period.starts else 1, 1)
            last_day = (7, 1) if period.after == period.ends else (12, 31)
            ends = right if pd.isna(period.ends) else pd.Timestamp(int(period.ends), *last_day)
            begins, ends = max(begins, left), min(ends, right)
            if begins >= ends:
                continue
            shapes.append(bar(begins, ends, foot, axis, look))
            if (ends - begins).days * per_day > LETTER * len(period.short_name) + 6:
                middle = begins + (ends - begins) / 2
                words.append(
                    at_height(escape(period.short_name, quote=False), foot + BAR / 2, axis, look.ink, IN_BAR)
                    | {"x": f"{middle:%Y-%m-%d}"}
                )
            points += [(year, foot + BAR / 2, period) for year in range(begins.year, ends.year + 1)]
    trace = {
        "type": "scatter", "mode": "markers", "yaxis": axis, "name": "periods of others",
        "x": [f"{year}-07-01" for year, _, _ in points], "y": [middle for _, middle, _ in points],
        "marker": {"size": 14} | UNSEEN, "hoverinfo": "text", "customdata": [str(year) for year, _, _ in points],
        "hovertext": [hovertext(period) for _, _, period in points],
    }  # fmt: skip
    return Drawn(trace, shapes, words)


def bar(begins: pd.Timestamp, ends: pd.Timestamp, foot: float, axis: str, look: Look) -> dict[str, Any]:
    """One period; bars are told apart by the line around them, for hue belongs to the score."""
    return {
        "type": "rect", "x0": f"{begins:%Y-%m-%d}", "x1": f"{ends:%Y-%m-%d}", "layer": "below",
        "yref": axis, "y0": foot, "y1": foot + BAR, "fillcolor": look.band, "line": {"color": look.muted, "width": 1},
    }  # fmt: skip


def whose(first: Any, foot: float, axis: str, look: Look) -> dict[str, Any]:
    """Who draws a row and of what: beside it, or above it on a phone."""
    author, what = escape(first["short_author"], quote=False), DYADS.get(first["relation"]) or POLICY[first["relation"]]
    if look.narrow:
        text, above = f"<b>{author}</b>: {what}", foot + BAR + LABEL / 2
        return at_height(text, above, axis, look.muted) | {"xref": "paper", "x": 0, "xanchor": "left"}
    text = f"<b>{author}</b><br>{what}"
    beside = {"xref": "paper", "x": 0, "xanchor": "right", "align": "right", "xshift": -5}
    return at_height(text, foot + BAR / 2, axis, look.muted) | beside


def at_height(text: str, middle: float, axis: str, colour: str, size: int = SMALL) -> dict[str, Any]:
    """Words at a height of the rows' axis."""
    return {
        "xref": "x", "yref": axis, "y": middle, "yanchor": "middle", "text": text, "showarrow": False,
        "font": {"size": size, "color": colour},
    }  # fmt: skip


def hovertext(period: Any) -> str:
    """Name, years and source of a period."""
    year = "" if pd.isna(period.year) else f" ({int(period.year)})"
    until = "" if pd.isna(period.ends) else int(period.ends)
    parts = [f"<b>{escape(period.name, quote=False)}</b>, {period.starts:.0f}–{until}"]
    parts += wrap(escape(f"{period.author}, {period.work}{year}", quote=False), 56)
    return "<br>".join(parts)
