"""Who acted with or against whom: actors of the three states and the ties between them."""

from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts.look import CONFLICT, COOPERATION, SHAPES, SHORT_NAMES, Look, faded
from charts.one_triangle import shades, signed

MOST_DRAWN = 80
MANY_EVENTS = 3  # ties of so many events are drawn wide
LARGER = {"degree": "more ties", "betweenness": "higher betweenness", "events": "more events in the record"}


def figure(
    nodes: pd.DataFrame, edges: pd.DataFrame, positions: pd.DataFrame, *, size: str, focus: str | None, look: Look
) -> go.Figure:
    """The network; with a focus, that actor and its ties stand out and the rest steps back.

    Takes nodes (actor, name, native_name, kind, state, events, degree, betweenness), edges (one, other, events,
    cooperative, conflictual: counts; score: mean, -10 to 10) and positions (actor, x, y: 0 to 1). Size is the
    column of nodes that sizes the marks: degree, betweenness or events. At most 80 nodes are drawn, those with most
    ties. Points carry the actor.
    """
    drawn = ranked(nodes, focus).head(MOST_DRAWN).merge(positions, on="actor")
    focus = focus if focus in set(drawn["actor"]) else None
    ties = edges[edges["one"].isin(drawn["actor"]) & edges["other"].isin(drawn["actor"])]
    near = ties[(ties["one"] == focus) | (ties["other"] == focus)] if focus else ties
    bright = {focus, *near["one"], *near["other"]} if focus else set(drawn["actor"])
    drawn["bright"] = drawn["actor"].isin(bright)
    drawn["pixels"] = pixels(drawn[size], look)
    at = drawn.set_index("actor")
    axis = {"visible": False, "fixedrange": True}
    figure = go.Figure(
        data=[
            *edge_traces(ties, near, at, look),
            *([middles(near, at)] if focus else []),
            *(state_trace(state, drawn[drawn["state"] == state], size, look) for state in SHAPES),
        ],
        layout={
            "annotations": territories(look) + labels(drawn.sort_values(["bright", size], ascending=False), look),
            "xaxis": axis | {"range": [-0.04, 1.04]},
            "yaxis": axis | {"range": [-0.04, 1.06]},
        },
    )
    look.apply(figure, sum(room(look)[1:]))
    return figure.update_layout(showlegend=True, legend=guide(size, look), margin_b=room(look)[2])


def takeaway(nodes: pd.DataFrame, edges: pd.DataFrame) -> str:
    """How many ties there are, of which kind, and who has most of them, in one sentence."""
    if edges.empty:
        return f"{len(nodes)} actor{'s' * (len(nodes) != 1)} and no tie between them."
    first = ranked(nodes, None).iloc[0]
    warm, cold = (edges["score"] > 0).sum(), (edges["score"] < 0).sum()
    return (
        f"{len(nodes)} actors and {len(edges)} ties, {warm} of them cooperative on balance and {cold} conflictual; "
        f"most ties: {first['name']}, with {first['degree']}."
    )


def ranked(nodes: pd.DataFrame, focus: str | None) -> pd.DataFrame:
    """Nodes with the focus first, then by ties, events and identifier."""
    order = nodes.assign(first=nodes["actor"] == focus)
    return order.sort_values(["first", "degree", "events", "actor"], ascending=[False, False, False, True])


def room(look: Look) -> tuple[int, int, int]:
    """Pixels of the drawing: the width that labels reckon with, its height, and the height of the guide below it."""
    return (330, 520, 150) if look.narrow else (900, 640, 60)


def pixels(measure: pd.Series, look: Look) -> pd.Series:
    """Diameters of the marks: areas grow with the measure."""
    least, most = (6, 20) if look.narrow else (8, 30)
    share = np.sqrt(measure.clip(lower=0) / max(measure.max(), 1e-9)) if len(measure) else measure
    return (least + (most - least) * share).round(1)


def edge_traces(ties: pd.DataFrame, near: pd.DataFrame, at: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """Ties in at most six traces: by sign and by number of events, those that the focus dims in one of their own."""
    far = ties.drop(near.index)
    few, many = near[near["events"] < MANY_EVENTS], near[near["events"] >= MANY_EVENTS]
    plain = 0.45 if len(near) > 150 else 0.7
    kinds = [
        ("Cooperative on balance", COOPERATION, "solid", lambda tie: tie["score"] > 0),
        ("Conflictual on balance", CONFLICT, "6px,4px", lambda tie: tie["score"] < 0),
    ]
    traces = [
        edge_trace(group[chosen(group)], at, name, faded(colour, opacity), dash, width)
        for name, colour, dash, chosen in kinds
        for group, opacity, width in ((few, plain, 1.2), (many, 0.9, 3.2))
    ]
    even = edge_trace(near[near["score"] == 0], at, "Balanced", look.muted, "2px,3px", 1.2)
    dimmed = edge_trace(far, at, "Other ties", look.line, "solid", 1)
    return [dimmed, *traces[::2], *traces[1::2], even] if len(far) else [*traces[::2], *traces[1::2], even]


def edge_trace(ties: pd.DataFrame, at: pd.DataFrame, name: str, colour: str, dash: str, width: float) -> dict[str, Any]:
    """Some ties as one broken line."""
    breaks = np.full(len(ties), np.nan)
    x, y = (
        np.column_stack([at[axis].reindex(ties["one"]), at[axis].reindex(ties["other"]), breaks]).ravel()
        for axis in ("x", "y")
    )
    return {
        "type": "scatter", "mode": "lines", "name": name, "x": x, "y": y, "hoverinfo": "skip",
        "line": {"color": colour, "dash": dash, "width": width}, "legendrank": 2000,
        "showlegend": bool(len(ties)) and width != 3.2,
    }  # fmt: skip


def middles(ties: pd.DataFrame, at: pd.DataFrame) -> dict[str, Any]:
    """Unseen points halfway along ties, which tell of them under the pointer."""
    one, other = at.loc[ties["one"]], at.loc[ties["other"]]
    told = [
        f"<b>{first} – {second}</b><br>{tie.events} events together: {tie.cooperative} cooperative, "
        f"{tie.conflictual} conflictual<br>mean score {signed(tie.score)}"
        for first, second, tie in zip(one["name"], other["name"], ties.itertuples(), strict=True)
    ]
    return {
        "type": "scatter", "mode": "markers", "name": "ties", "hovertext": told, "hoverinfo": "text",
        "x": (one["x"].to_numpy() + other["x"].to_numpy()) / 2, "y": (one["y"].to_numpy() + other["y"].to_numpy()) / 2,
        "marker": {"size": 14, "opacity": 0}, "showlegend": False,
    }  # fmt: skip


def state_trace(state: str, nodes: pd.DataFrame, size: str, look: Look) -> dict[str, Any]:
    """The actors of one state."""
    told = [
        "<br>".join(filter(None, [f"<b>{node.name}</b>", node.native_name, node.kind.replace("_", " ").capitalize(),
                                  f"{node.degree} ties, {node.events} events in the record",
                                  f"betweenness {node.betweenness:.3f}"]))
        for node in nodes.itertuples(index=False)
    ]  # fmt: skip
    return {
        "type": "scatter", "mode": "markers", "name": SHORT_NAMES[state], "x": nodes["x"], "y": nodes["y"],
        "customdata": nodes["actor"], "hovertext": told, "hoverinfo": "text",
        "marker": {
            "symbol": SHAPES[state], "color": shades(look)[state], "size": nodes["pixels"],
            "opacity": np.where(nodes["bright"], 1, 0.22), "line": {"color": look.ink, "width": 1.3},
        },
    }  # fmt: skip


def territories(look: Look) -> list[dict[str, Any]]:
    """The names of the states at their corners."""
    corners = {"USA": (0.5, 1.06, "center", "top"), "RUS": (-0.04, -0.04, "left", "bottom"),
               "CHN": (1.04, -0.04, "right", "bottom")}  # fmt: skip
    return [
        {"x": x, "y": y, "xanchor": xanchor, "yanchor": yanchor, "text": SHORT_NAMES[state].upper(), "showarrow": False,
         "font": {"size": 12, "color": look.muted}}
        for state, (x, y, xanchor, yanchor) in corners.items()
    ]  # fmt: skip


def labels(nodes: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """Names beside marks, in the order of the nodes, as long as they meet neither a mark nor another name."""
    width, height, _ = room(look)
    type_size, wide, most = (11, 16, 14) if look.narrow else (12, 24, 32)
    x, y = (nodes["x"] + 0.04) / 1.08 * width, (nodes["y"] + 0.04) / 1.1 * height
    half = nodes["pixels"] / 2
    taken = np.column_stack([x - half, x + half, y - half, y + half])[nodes["bright"].to_numpy()]
    placed = []
    for node, across, up in zip(nodes.itertuples(), x, y, strict=True):
        if not node.bright or len(placed) == most:
            break
        lines = wrap(node.name, wide)
        text_width, text_height = 0.56 * type_size * max(map(len, lines)), 1.3 * type_size * len(lines)
        for right, above in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            away = node.pixels / 2 + 3
            middle_x, middle_y = across + right * (away + text_width / 2), up + above * (away + text_height / 2)
            box = np.array([middle_x - text_width / 2, middle_x + text_width / 2,
                            middle_y - text_height / 2, middle_y + text_height / 2])  # fmt: skip
            inside = box[0] >= 0 and box[1] <= width and box[2] >= 0 and box[3] <= height
            meets = (box[0] < taken[:, 1]) & (box[1] > taken[:, 0]) & (box[2] < taken[:, 3]) & (box[3] > taken[:, 2])
            if inside and not meets.any():
                taken = np.vstack([taken, box])
                placed.append(
                    {"x": node.x, "y": node.y, "text": "<br>".join(lines), "showarrow": False, "align": "left",
                     "xanchor": ("right", "center", "left")[1 + right], "yanchor": ("top", "middle", "bottom")[1 + above],
                     "xshift": right * away, "yshift": above * away, "borderpad": 0, "bgcolor": faded(look.paper, 0.78),
                     "font": {"size": type_size, "color": look.ink}}
                )  # fmt: skip
                break
    return placed


def guide(size: str, look: Look) -> dict[str, Any]:
    """How to read the figure: shapes, lines and size, as its legend."""
    return {
        "orientation": "h", "x": 0, "xanchor": "left", "y": -0.01, "yanchor": "top", "itemclick": False,
        "itemdoubleclick": False, "itemsizing": "constant", "font": {"color": look.muted, "size": 12},
        "title": {"text": f"Larger mark: {LARGER[size]}. Wider line: {MANY_EVENTS} events or more.",
                  "side": "top", "font": {"color": look.muted, "size": 12}},
    }  # fmt: skip
