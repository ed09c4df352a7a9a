"""The network of actors period by period: small multiples in which every actor keeps its place."""

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts.look import CONFLICT, COOPERATION, SHAPES, SHORT_NAMES, Look, faded, shades
from charts.outlines import straight

DRAWN = 24  # actors a period: those with most ties
NAMED = 3
HOW_TO_READ = "Solid blue: cooperative on balance. Dashed vermilion: conflictual. Larger mark: more ties in the period."


def figure(nodes: pd.DataFrame, edges: pd.DataFrame, positions: pd.DataFrame, look: Look) -> go.Figure:
    """One small network a period, in order of time, four in a row or two on a narrow screen.

    Takes nodes (era, era_name, starts, actor, name, state, degree), edges (era, one, other, score) and positions
    (actor, x, y: 0 to 1). Points carry the actor.
    """
    eras = nodes.drop_duplicates("era").sort_values("starts")[["era", "era_name"]].reset_index(drop=True)
    columns = 2 if look.narrow else 4
    rows = max(-(-len(eras) // columns), 1)
    drawn = ranked(nodes).merge(positions, on="actor").merge(eras.reset_index()[["index", "era"]], on="era")
    drawn["x"] = drawn["index"] % columns + 0.08 + 0.84 * drawn["x"]
    drawn["y"] = -(drawn["index"] // columns) - 0.9 + 0.7 * drawn["y"]
    drawn["key"] = drawn["era"] + "|" + drawn["actor"]
    at = drawn.set_index("key")
    ties = edges.assign(one=edges["era"] + "|" + edges["one"], other=edges["era"] + "|" + edges["other"])
    ties = ties[ties["one"].isin(at.index) & ties["other"].isin(at.index)]
    signs = [
        ("Cooperative", COOPERATION, "solid", ties["score"] > 0),
        ("Conflictual", CONFLICT, "5px,3px", ties["score"] < 0),
    ]
    outlines = [
        straight(ties[sign], at, name, {"color": faded(colour, 0.55), "dash": dash, "width": 1.1})
        for name, colour, dash, sign in signs
        if sign.any()
    ]
    axis = {"visible": False, "fixedrange": True}
    figure = go.Figure(
        data=[marks(state, drawn[drawn["state"] == state], look) for state in SHAPES],
        layout={
            "annotations": [word for place, era in eras.iterrows() for word in words(place, era, drawn, columns, look)]
            + [guide(rows, look)],
            "shapes": outlines,
            "xaxis": axis | {"range": [0, columns]},
            "yaxis": axis | {"range": [-rows, 0]},
        },
    )  # fmt: skip
    below = 60 if look.narrow else 34
    look.apply(figure, rows * (230 if look.narrow else 270) + below)
    return figure.update_layout(margin={"b": below})


def takeaway(nodes: pd.DataFrame) -> str:
    """Who had most ties in each period, in one sentence."""
    if nodes.empty:
        return "No two actors are tied in these periods."
    first = nodes.sort_values(["starts", "degree", "actor"], ascending=[True, False, True]).drop_duplicates("era")
    most_tied = "; ".join(f"{row.era_name}, {row.name} ({row.degree})" for row in first.itertuples(index=False))
    return f"Most ties in each period: {most_tied}."


def ranked(nodes: pd.DataFrame) -> pd.DataFrame:
    """The actors with most ties in each period, and their place among them from 0."""
    order = nodes.sort_values(["starts", "degree", "actor"], ascending=[True, False, True])
    order = order.assign(rank=order.groupby("era", sort=False).cumcount())
    return order[order["rank"] < DRAWN]


def marks(state: str, nodes: pd.DataFrame, look: Look) -> dict[str, Any]:
    """The actors of one state in all periods."""
    size = 4 + (9 if look.narrow else 12) * np.sqrt(
        nodes["degree"] / max(nodes["degree"].max(), 1) if len(nodes) else 0
    )
    return {
        "type": "scatter", "mode": "markers", "name": SHORT_NAMES[state], "x": nodes["x"], "y": nodes["y"],
        "customdata": nodes["actor"], "hoverinfo": "text",
        "hovertext": [f"<b>{n.name}</b><br>{n.era_name}: {n.degree} ties" for n in nodes.itertuples(index=False)],
        "marker": {
            "symbol": SHAPES[state], "size": size, "opacity": 1, "color": shades(look)[state],
            "line": {"color": look.ink, "width": 1},
        },
    }  # fmt: skip


def words(place: int, era: pd.Series, drawn: pd.DataFrame, columns: int, look: Look) -> list[dict[str, Any]]:
    """The name of a period above its network, and those of its most tied actors where they do not meet."""
    column, row = place % columns, place // columns
    heading = {
        "x": column + 0.5, "y": -row - 0.02, "text": f"<b>{era['era_name']}</b>", "showarrow": False, "yanchor": "top",
        "font": {"size": 14, "color": look.ink},
    }  # fmt: skip
    names, taken = [], []
    for node in drawn[drawn["era"] == era["era"]].sort_values("rank").itertuples(index=False):
        text = short(node.name)
        half = len(text) * (0.0155 if look.narrow else 0.0125)
        if len(names) == NAMED or any(
            abs(node.y - y) < 0.07 and abs(node.x - x) < half + width for x, y, width in taken
        ):
            continue
        taken.append((node.x, node.y, half))
        names.append(
            {
                "x": min(max(node.x, column + half), column + 1 - half), "y": node.y, "text": text, "showarrow": False,
                "yanchor": "bottom", "yshift": 6, "bgcolor": faded(look.paper, 0.6), "borderpad": 0,
                "font": {"size": 12, "color": look.ink},
            }
        )  # fmt: skip
    return [heading, *names]


def short(name: str) -> str:
    """A name cut to the room of a small network."""
    return name if len(name) <= 22 else name[:21].rstrip() + "…"


def guide(rows: int, look: Look) -> dict[str, Any]:
    """How to read the figure, below it."""
    text = HOW_TO_READ.replace(". ", ".<br>") if look.narrow else HOW_TO_READ
    return {
        "x": 0, "y": -rows, "text": text, "showarrow": False, "xanchor": "left", "yanchor": "top", "align": "left",
        "yshift": -6, "font": {"size": 12, "color": look.muted},
    }  # fmt: skip
