"""The strip under the curves of the relation score: the type of triangle at each year's end."""

from typing import Any

import pandas as pd

from analysis import triangle
from charts.look import Look
from charts.score_periods import MARGINS, SMALL, flat

ROW = 19  # pixels
KINDS = (triangle.MENAGE_A_TROIS, triangle.ROMANTIC_TRIANGLE, triangle.STABLE_MARRIAGE, triangle.UNIT_VETO)
NARROW = {
    triangle.MENAGE_A_TROIS: "ménage", triangle.ROMANTIC_TRIANGLE: "romantic",
    triangle.STABLE_MARRIAGE: "marriage", triangle.UNIT_VETO: "unit veto",
}  # fmt: skip
HEADING = "Type of triangle at each year’s end"
GUIDE = ("Filled: the three signs are certain.", "Hollow: uncertain, by the signs of the lines alone.")
HEIGHT = ROW * len(KINDS)  # pixels of the whole strip


def axis(foot: int, total: int, look: Look) -> dict[str, Any]:
    """The axis of the strip, a row for each type; the strip begins `foot` pixels above the foot of all `total`."""
    return {
        "domain": [foot / total, (foot + HEIGHT) / total], "range": [len(KINDS) - 0.5, -0.5],
        "fixedrange": True, "showgrid": False, "zeroline": False, "tickvals": list(range(len(KINDS))),
        "ticktext": [NARROW[kind] if look.narrow else kind for kind in KINDS],
        "tickfont": {"size": SMALL, "color": look.ink},
    }  # fmt: skip


def trace(types: pd.DataFrame, axis: str, years: tuple[int, int], look: Look) -> dict[str, Any]:
    """A mark for each year in the row of its type; hollow where the type is uncertain. Points carry the year.

    Takes year, kind, leaning (the type by the signs alone; empty if a pair has no score), why.
    """
    typed = types[types["leaning"].notna()]
    certain = (typed["kind"] != triangle.UNCERTAIN).to_numpy()
    size = min(max((look.width - sum(MARGINS)) / (years[1] - years[0] + 1) - 1.5, 4), 12)
    return {
        "type": "scatter", "mode": "markers", "yaxis": axis, "name": "types",
        "x": [f"{year}-07-01" for year in typed["year"]], "y": [KINDS.index(kind) for kind in typed["leaning"]],
        "marker": {
            "symbol": "square", "size": size, "opacity": 1,
            "color": [look.ink if sure else look.paper for sure in certain],
            "line": {"width": 1, "color": [look.ink if sure else look.muted for sure in certain]},
        },
        "customdata": [str(year) for year in typed["year"]], "hoverinfo": "text",
        "hovertext": [
            f"<b>{row.year}: {row.kind}</b><br>{row.why.replace('; ', ';<br>')}" for row in typed.itertuples()
        ],
    }  # fmt: skip


def rules(axis: str, look: Look) -> list[dict[str, Any]]:
    """Thin lines on which the marks of each type stand."""
    across = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": axis}
    line = {"layer": "below", "line": {"color": look.line, "width": 1}}
    return [across | {"y0": place, "y1": place} | line for place in range(len(KINDS))]


def words(foot: int, total: int, left: int, look: Look) -> list[dict[str, Any]]:
    """The heading above the strip and how its marks are read, at the foot; `left` is the margin in pixels."""
    guide = ("<br>" if look.narrow else " ").join(GUIDE)
    shift = {"xshift": 4 - left}
    return [
        flat(f"<b>{HEADING}</b>", 0, foot + HEIGHT + 6, total, look.ink, "bottom", 13) | shift,
        flat(guide, 0, 0, total, look.muted, "bottom") | shift,
    ]
