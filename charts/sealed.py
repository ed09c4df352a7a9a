"""A finished figure in the plain values that a browser reads fastest, made once for all readers of it."""

import re
from base64 import b64decode
from typing import Any

import numpy as np
import orjson
import plotly.graph_objects as go
import plotly.io as pio

from charts import dots, lettering

HEX = re.compile("#[0-9A-Fa-f]{6}")
DIGITS = 7  # of a number that are sent; a screen shows fewer
ANSWERING = {"clickmode": "event+select", "hovermode": "closest", "dragmode": "pan"}  # what Streamlit would set
# What of Plotly's own template reaches a figure, apart from its axes and traces.
KEPT = ("autotypenumbers", "hovermode", "hoverlabel", "colorway")


def sealed(figure: go.Figure, *, clicked: bool = False, shown: int = 0) -> go.Figure:
    """The finished figure, which from now on gives the plain values made of it here.

    `clicked` says that its marks answer, `shown` that it stands on one of our pages, whose style draws dots, and for
    how many pixels it is laid out there; 0 elsewhere.

    Plotly copies and converts all of a figure whenever it is sent, which takes a third of the time of a rerun.
    Whatever is changed in the figure afterwards is not seen.
    """
    plain = drawn_once(orjson.loads(figure.to_json()), clicked=clicked)
    if shown:
        plain = lettering.drawn(dots.drawn(plain), shown)
    # Plotly takes the names of traces off what it is given, so each caller has traces of its own.
    figure.to_dict = lambda: {**plain, "data": [dict(trace) for trace in plain["data"]]}
    return figure


def drawn_once(spec: dict[str, Any], *, clicked: bool) -> dict[str, Any]:
    """The figure's plain values in such a form that a browser need not draw it a second time.

    Streamlit hands each figure to Plotly twice, the second time as a copy with what it sets itself. Plotly draws the
    copy anew if it finds a difference: in any list of data unless `datarevision` says that none was changed, in any
    template and packed array, which it compares by identity, and in the answers to a click. So a figure says its
    revision, carries the template's values itself, holds its numbers as lists, and has what Streamlit would set.
    """
    layout = spec["layout"]
    template = layout.pop("template", None) or pio.templates[pio.templates.default].to_plotly_json()
    given = template.get("layout", {})
    for trace in spec["data"]:
        for letter in "xy":
            layout.setdefault(f"{letter}axis{trace.get(f'{letter}axis', letter)[1:]}", {})
    for axis in [name for name in layout if name.startswith(("xaxis", "yaxis"))]:
        layout[axis] = under(given.get(axis[:5], {}), layout[axis])
    layout = under({name: given[name] for name in KEPT if name in given}, layout)
    for name, default in (("shapes", "shapedefaults"), ("annotations", "annotationdefaults")):
        if layout.get(name):
            layout[name] = [under(given.get(default, {}), one) for one in layout[name]]
    if clicked:
        layout |= {name: layout.get(name) or value for name, value in ANSWERING.items()}
    traces = template.get("data", {})
    data = [under((traces.get(trace.get("type", "scatter")) or [{}])[0], trace) for trace in spec["data"]]
    return {**spec, "data": unpacked(data), "layout": unpacked(layout) | {"datarevision": 1}}


def under(defaults: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """What is given, and what is not given by default."""
    nested = {name for name, value in given.items() if isinstance(value, dict) and isinstance(defaults.get(name), dict)}
    return {**defaults, **given, **{name: under(defaults[name], given[name]) for name in nested}}


def unpacked(value: Any) -> Any:
    """The same with each of Plotly's packed arrays as a list of numbers, and colours without the sign #."""
    if isinstance(value, list):
        return [unpacked(one) for one in value] if value and isinstance(value[0], dict | list) else value
    if not isinstance(value, dict):
        return value
    if "bdata" not in value:
        return {name: signless(one) if "color" in name else unpacked(one) for name, one in value.items()}
    numbers = np.frombuffer(b64decode(value["bdata"]), dtype=value["dtype"])
    shape = [int(length) for length in str(value.get("shape", len(numbers))).split(",")]
    return plain(numbers.reshape(shape).tolist())


def signless(value: Any) -> Any:
    """A colour, or colours in a list, as rgb(…) where it was #rrggbb; what else there is stays.

    Streamlit looks for forty colours of its own in the text of each figure, twice. Each begins with #, and whatever
    else does is a stop in the search: without them it takes a thirtieth of the time.
    """
    if isinstance(value, list):
        return [signless(one) for one in value]
    if isinstance(value, str) and HEX.fullmatch(value):
        return "rgb({},{},{})".format(*bytes.fromhex(value[1:]))
    return unpacked(value)


def plain(value: Any) -> Any:
    """A number with as many digits as are sent, none for a gap; the same of each in a list."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, float):
        return None if np.isnan(value) else float(f"{value:.{DIGITS}g}")
    return value
