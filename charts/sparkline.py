"""The relation score of one dyad as a small area without axes, and the area itself as the timeline draws it."""

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts.look import CONFLICT, COOPERATION, Look, faded

HEIGHT = 60  # pixels
FAINT, STRONG = 0.12, 0.50  # opacity of the area at zero and at a score of ten


def figure(scores: pd.DataFrame, look: Look) -> go.Figure:
    """The score through time and where it stands now, on the whole scale from -10 to 10.

    Takes the rows of one dyad with the columns month (its first day) and score (-10 to 10, empty for a gap).
    """
    known = scores.dropna(subset="score").tail(1)
    now = {
        "type": "scatter", "mode": "markers", "name": "now", "hoverinfo": "skip", "cliponaxis": False,
        "x": month_ends(known["month"]), "y": known["score"].to_numpy(),
        "marker": {"size": 7, "color": [look.score(score) for score in known["score"]]},
    }  # fmt: skip
    axis = {"visible": False, "fixedrange": True}
    months = month_ends(scores["month"])
    drawn = go.Figure(
        data=[area(scores, look), now],
        layout={
            "xaxis": axis | {"type": "date", "range": months[[0, -1]].tolist() if len(months) else None},
            "yaxis": axis | {"range": [-10.5, 10.5]},
            "shapes": [
                {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": 0, "y1": 0, "layer": "below"}
                | {"line": {"color": look.muted, "width": 1}}
            ],
        },
    )
    return look.apply(drawn, HEIGHT).update_layout(margin={"l": 2, "r": 6, "t": 2, "b": 2})


def area(scores: pd.DataFrame, look: Look, axis: str = "y") -> dict[str, Any]:
    """The score of one dyad as a trace: an area, blue above zero and vermilion below, stronger away from zero.

    Takes the columns month and score (-10 to 10). Where the score is empty there is no area.
    """
    steps = [(0, CONFLICT, STRONG), (0.5, CONFLICT, FAINT), (0.5, COOPERATION, FAINT), (1, COOPERATION, STRONG)]
    return {
        "type": "scatter", "mode": "lines", "name": "relation score", "yaxis": axis, "hoverinfo": "skip",
        # Plotly would fill across a gap; there the area is made to lie flat on the zero line instead.
        "x": month_ends(scores["month"]), "y": np.nan_to_num(scores["score"].to_numpy(float)), "fill": "tozeroy",
        "fillgradient": {
            "type": "vertical", "start": -10, "stop": 10,
            "colorscale": [[at, faded(colour, opacity)] for at, colour, opacity in steps],
        },
        "line": {"width": 1, "color": faded(look.muted, 0.55)},
    }  # fmt: skip


def month_ends(months: pd.Series) -> np.ndarray:
    """The last days of months, as Plotly reads them without a detour: '1972-02-29'."""
    following = months.to_numpy().astype("datetime64[M]") + 1
    return np.datetime_as_string(following.astype("datetime64[D]") - 1)
