"""Who acted with or against whom: actors of the three states and the ties between them."""

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts.look import CONFLICT, COOPERATION, SHAPES, SHORT_NAMES, UNSEEN, Look, counted, faded, shades, signed
from charts.network_labels import ACROSS, UPWARDS, labels, room, territories
from charts.outlines import in_legend, straight

MOST_DRAWN, MOST_DRAWN_NARROW = 80, 40
MANY_EVENTS = 5  # ties of so many events are drawn wide
LARGER = {"degree": "more ties", "betweenness": "higher betweenness", "events": "more events in the record"}


def figure(
    nodes: pd.DataFrame,
    edges: pd.DataFrame,
    positions: pd.DataFrame,
    *,
    size: str,
    focus: str | None,
    look: Look,
    group: frozenset[str] = frozenset(),
    most: int = MOST_DRAWN,
) -> go.Figure:
    """The network; with a focus, that actor and its ties stand out and the rest steps back; so do those of a group.

    Takes nodes (actor, name, native_name, kind, state, events, degree, betweenness), edges (one, other, events,
    cooperative, conflictual: counts; score: mean, -10 to 10) and positions (actor, x, y: 0 to 1). Size is the
    column of nodes that sizes the marks: degree, betweenness or events. At most 80 nodes are drawn, or as many as
    `most` says, 40 on a narrow screen: those with most ties. Points carry the actor, points halfway along a tie both,
    as "one|other".
    """
    drawn, ties = shown(nodes, edges, focus, look, most)
    drawn = drawn.merge(positions, on="actor")
    focus = focus if focus in set(drawn["actor"]) else None
    members = group & set(drawn["actor"])
    near, bright = ties, set(drawn["actor"])
    if focus:
        near = ties[(ties["one"] == focus) | (ties["other"] == focus)]
        bright = {focus, *near["one"], *near["other"]}
    elif members:
        near, bright = ties[ties["one"].isin(members) & ties["other"].isin(members)], members
    drawn["bright"] = drawn["actor"].isin(bright)
    drawn["pixels"] = pixels(drawn[size], look)
    drawn = drawn.sort_values(["bright", size], ascending=False, kind="stable")
    at = drawn.set_index("actor")
    axis = {"visible": False, "fixedrange": True}
    drawn_ties, kinds = edges_drawn(ties, near, at, look)
    figure = go.Figure(
        data=[
            *kinds,
            middles(near, at),
            *(state_trace(state, drawn[drawn["state"] == state], look) for state in SHAPES),
        ],
        layout={
            "annotations": territories(look) + labels(drawn, look),
            "shapes": drawn_ties,
            "xaxis": axis | {"range": ACROSS},
            "yaxis": axis | {"range": UPWARDS},
        },
    )
    look.apply(figure, sum(room(look)[1:]))
    return figure.update_layout(showlegend=True, legend=guide(size, look), margin_b=room(look)[2])


def shown(
    nodes: pd.DataFrame, edges: pd.DataFrame, focus: str | None, look: Look, most: int = MOST_DRAWN
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The nodes that there is room for on this paper, the focus among them, and the edges between them."""
    drawn = ranked(nodes, focus).head(min(most, MOST_DRAWN_NARROW) if look.narrow else most)
    return drawn, edges[edges["one"].isin(drawn["actor"]) & edges["other"].isin(drawn["actor"])]


def takeaway(nodes: pd.DataFrame, edges: pd.DataFrame) -> str:
    """How many ties there are, of which kind, and who has most of them, in one sentence."""
    if edges.empty:
        return f"{counted(len(nodes), 'actor')} and no tie between them."
    first = ranked(nodes, None).iloc[0]
    warm, cold = (edges["score"] > 0).sum(), (edges["score"] < 0).sum()
    return (
        f"{counted(len(nodes), 'actor')} and {counted(len(edges), 'tie')}, "
        f"{warm} of them cooperative on balance and {cold} conflictual; "
        f"most ties: {first['name']}, with {first['degree']}."
    )


def ranked(nodes: pd.DataFrame, focus: str | None) -> pd.DataFrame:
    """Nodes with the focus first, then by ties, events and identifier."""
    order = nodes.assign(first=nodes["actor"] == focus)
    by = ["first", "degree", "events", "actor"]
    return order.sort_values(by, ascending=[False, False, False, True]).drop(columns="first")


def pixels(measure: pd.Series, look: Look) -> pd.Series:
    """Diameters of the marks: areas grow with the measure."""
    least, most = (6, 20) if look.narrow else (8, 30)
    share = np.sqrt(measure.clip(lower=0) / max(measure.max(), 1e-9)) if len(measure) else measure
    return (least + (most - least) * share).round(1)


def edges_drawn(ties: pd.DataFrame, near: pd.DataFrame, at: pd.DataFrame, look: Look) -> tuple[list[dict], list[dict]]:
    """Ties in at most six outlines, and the lines of the legend for their kinds: by sign and by number of events, those
    that the focus dims in one of their own."""
    many = near["events"] >= MANY_EVENTS
    pale = (0.6 if look.dark else 0.45) if len(near) > 60 else 0.8
    signs = [
        ("Cooperative on balance", COOPERATION, "solid", near["score"] > 0),
        ("Conflictual on balance", CONFLICT, "6px,4px", near["score"] < 0),
    ]
    even = near["score"] == 0
    kinds = [
        (ties.drop(near.index), "Other ties", {"color": look.line, "dash": "solid", "width": 1}),
        *((near[sign & ~many], name, thin(faded(colour, pale), dash)) for name, colour, dash, sign in signs),
        (near[even], "Balanced", thin(look.muted, "2px,3px")),
        *(
            (near[sign & many], name, thin(faded(colour, 0.9), dash) | {"width": 2.8})
            for name, colour, dash, sign in signs
        ),
    ]
    outlines = [straight(some, at, name, line) for some, name, line in kinds if len(some)]
    # A kind that is drawn thin and wide stands in the legend as it is drawn last, which is wide.
    return outlines, list({shape["name"]: in_legend(shape) for shape in outlines}.values())


def thin(colour: str, dash: str) -> dict[str, Any]:
    return {"color": colour, "dash": dash, "width": 1.2}


def middles(ties: pd.DataFrame, at: pd.DataFrame) -> dict[str, Any]:
    """Unseen points halfway along ties, which tell of them under the pointer."""
    one, other = at.loc[ties["one"]], at.loc[ties["other"]]
    hovertexts = [
        f"<b>{first} – {second}</b><br>{counted(tie.events, 'event')} together: {tie.cooperative} cooperative, "
        f"{tie.conflictual} conflictual<br>mean score {signed(tie.score)}"
        for first, second, tie in zip(one["name"], other["name"], ties.itertuples(), strict=True)
    ]
    return {
        "type": "scatter", "mode": "markers", "name": "ties", "hovertext": hovertexts, "hoverinfo": "text",
        "customdata": [f"{tie.one}|{tie.other}" for tie in ties.itertuples()],
        "x": (one["x"].to_numpy() + other["x"].to_numpy()) / 2, "y": (one["y"].to_numpy() + other["y"].to_numpy()) / 2,
        "marker": {"size": 12} | UNSEEN, "showlegend": False,
    }  # fmt: skip


def state_trace(state: str, nodes: pd.DataFrame, look: Look) -> dict[str, Any]:
    """The actors of one state."""
    fill = shades(look)[state]
    hovertexts = [
        "<br>".join(filter(None, [f"<b>{node.name}</b>", node.native_name, node.kind.replace("_", " ").capitalize(),
                                  f"{counted(node.degree, 'tie')}, {counted(node.events, 'event')} in the record",
                                  f"betweenness {node.betweenness:.3f}"]))
        for node in nodes.itertuples(index=False)
    ]  # fmt: skip
    return {
        "type": "scatter", "mode": "markers", "name": SHORT_NAMES[state], "x": nodes["x"], "y": nodes["y"],
        "customdata": nodes["actor"], "hovertext": hovertexts, "hoverinfo": "text",
        "marker": {
            "symbol": SHAPES[state], "size": nodes["pixels"], "opacity": 1,
            "color": np.where(nodes["bright"], fill, faded(fill, 0.2)),
            "line": {"color": np.where(nodes["bright"], look.ink, faded(look.ink, 0.3)), "width": 1.3},
        },
    }  # fmt: skip


def how_to_read(size: str) -> tuple[str, ...]:
    """What size and width say; shapes and colours stand in the legend beside it."""
    return f"Larger mark: {LARGER[size]}.", f"Wider line: {MANY_EVENTS} events or more."


def guide(size: str, look: Look) -> dict[str, Any]:
    """How to read the figure: shapes, lines and size, as its legend."""
    gap = "<br>" if look.narrow else " "
    font = {"color": look.muted, "size": 12}
    return {
        "orientation": "h", "x": 0, "xanchor": "left", "y": -0.01, "yanchor": "top", "itemclick": False,
        "itemdoubleclick": False, "itemsizing": "constant", "font": font,
        "title": {
            "text": gap.join(how_to_read(size)),
            "side": "top", "font": font,
        },
    }  # fmt: skip
