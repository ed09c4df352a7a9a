"""Many straight lines drawn as one outline: a browser is given one element for a kind of tie, not one for each tie."""

from typing import Any

import numpy as np
import pandas as pd


def straight(ties: pd.DataFrame, at: pd.DataFrame, name: str, line: dict[str, Any]) -> dict[str, Any]:
    """A shape of the layout: a line for each tie (one, other), between the places (x, y by actor) of its two ends.

    As a trace, each of some four hundred lines would be a path, and a third of the time that the chart takes.
    """
    ends = np.hstack([at[["x", "y"]].reindex(ties[end]).to_numpy(float) for end in ("one", "other")])
    path = "".join("M{:.5g},{:.5g}L{:.5g},{:.5g}".format(*places) for places in ends)
    return {"type": "path", "path": path, "name": name, "line": line, "layer": "below", "xref": "x", "yref": "y"}


def in_legend(shape: dict[str, Any]) -> dict[str, Any]:
    """The line of the legend that belongs to the outline: a trace without a point."""
    return {
        "type": "scatter", "mode": "lines", "name": shape["name"], "x": [None], "y": [None], "line": shape["line"],
        "hoverinfo": "skip", "legendrank": 2000, "showlegend": True,
    }  # fmt: skip
