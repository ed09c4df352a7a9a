"""Round marks as dots of a few paths: a browser is given one for a kind of mark, not an element for each mark.

A line without length that has round ends is a dot as wide as the line is, however far a chart is stretched. Plotly has
no setting for the ends of lines, so `ui/chosen.css` rounds them, for paths that are filled as these are (`DOT`). Where
that style is not, in images, files and embeds, figures keep their marks.
"""

from collections import defaultdict
from itertools import count
from typing import Any

import numpy as np

from charts.look import UNSEEN

DOTS = "dots"  # the `meta` of a trace whose marks, all round and under dates, may be drawn so on our pages
# No other outline of ours is filled by this rule, by which the style knows dots.
DOT = {"type": "path", "layer": "above", "fillrule": "nonzero", "fillcolor": "rgba(0,0,0,0)", "xref": "paper"}
ASIDE = 0.2  # opacity of the others where a mark is chosen; Plotly's own
Kind = tuple[int, str, bool, str, float]  # turn, lane, whether it is a mark and no edge, colour, width in pixels


def drawn(spec: dict[str, Any]) -> dict[str, Any]:
    """A figure's plain values with dots in place of marks; the marks, unseen, still tell and answer under a pointer.

    Its axes must be fixed: dots stand at a part of the width, which spares a browser to read two thousand dates.
    """
    layout, paths = spec["layout"], defaultdict(list)
    for trace in filter(drawable, spec["data"]):
        add(trace, layout["xaxis"], paths)
    data = [unseen(trace) if drawable(trace) else trace for trace in spec["data"]]
    return {**spec, "data": data, "layout": layout | {"shapes": [*layout.get("shapes", []), *outlines(paths)]}}


def chosen(spec: dict[str, Any], identifier: str) -> dict[str, Any]:
    """The plain values of a figure with dots, those of a record as they are and the others faded; the same figure if
    the record has none. Streamlit's own fading needs an element for each mark."""
    layout, paths = spec["layout"], defaultdict(list)
    for trace in filter(drawable, spec["data"]):
        places = [place for place, one in enumerate(trace["customdata"]) if one == identifier]
        add(trace | {name: [trace[name][place] for place in places] for name in "xy"}, layout["xaxis"], paths)
    if not paths:
        return spec
    shapes = [one | {"opacity": ASIDE} if one.get("fillrule") else one for one in layout["shapes"]]
    return {**spec, "layout": layout | {"shapes": shapes + outlines(paths)}}


def drawable(trace: dict[str, Any]) -> bool:
    """Whether the marks of a trace may be dots: they have one edge, so that none is ringed as the selected one."""
    return trace.get("meta") == DOTS and not isinstance(trace["marker"]["line"]["width"], list)


def unseen(trace: dict[str, Any]) -> dict[str, Any]:
    """The same trace with marks that are not seen, chosen or not."""
    return {name: value for name, value in trace.items() if name != "unselected"} | {"marker": trace["marker"] | UNSEEN}


def add(trace: dict[str, Any], axis: dict[str, Any], paths: dict[Kind, list[str]]) -> None:
    """Put the marks of a trace over an axis of dates to those of their kind."""
    lane, marker, edge = trace.get("yaxis", "y"), trace["marker"], trace["marker"]["line"]
    width, size = edge["width"], marker["size"]
    sizes = size if isinstance(size, list) else [size] * len(trace["x"])
    marks = zip(turns(trace["y"], width), across(trace["x"], axis), trace["y"], sizes, strict=True)
    for turn, place, height, size in marks:
        dot = f"M{place:.4f},{height:.4g}Z"
        if width:
            paths[turn, lane, False, edge["color"], size + width].append(dot)
        paths[turn, lane, True, marker["color"], size - width].append(dot)


def across(dates: list[str], axis: dict[str, Any]) -> list[float]:
    """Where dates stand on an axis, as parts of its length."""
    (first, last), days = (np.array(one, "datetime64[ms]").astype(float) for one in (axis["range"], dates))
    return ((days - first) / (last - first)).tolist()


def turns(heights: list[float], edge: float) -> list[int]:
    """In which of sixteen turns each mark is drawn: marks with an edge that lie over one another keep it so, as the
    edges of a turn are drawn before all its marks. Neighbours in a row, and rows that touch, have different turns."""
    if not edge:
        return [0] * len(heights)
    seen: dict[int, count] = defaultdict(count)
    rows = np.unique(heights, return_inverse=True)[1].tolist()
    return [2 * (next(seen[row]) % 8) + row % 2 for row in rows]


def outlines(paths: dict[Kind, list[str]]) -> list[dict[str, Any]]:
    """A shape of the layout for each kind, in the order in which they lie over one another."""
    return [
        DOT | {"path": "".join(paths[kind]), "yref": lane, "line": {"color": colour, "width": width}}
        for kind, (_, lane, _, colour, width) in ((kind, kind) for kind in sorted(paths))
    ]
