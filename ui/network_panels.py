"""The charts of the Network page."""

import pandas as pd
import streamlit as st

from analysis import actor_network, triangle
from charts import actor_network as actor_chart
from charts import triangles
from queries import events, network
from queries.filters import Filters
from ui import chart_panel
from ui.filters import KEPT, everything

SIZES = {"events": "Events", "degree": "Ties", "betweenness": "Betweenness"}
DRAWN = 80
TYPES = """
The number on an edge is the mean score of the acts between the two states in that time. The types follow Lowell
Dittmer, *The Strategic Triangle* (World Politics 33(4), 1981), read from the signs of the three scores: ménage à trois,
romantic triangle, stable marriage. Unit veto, three negative signs, was added to them later. The periods are the editors’.
"""
TIES = """
An edge joins two actors of different states who took part in the same event; its colour is the sign of the mean score
there. Drawn are the {drawn} actors with most ties of {all}, at most 80 at once and 40 on a phone. Places are computed once for all actors
and stay under every filter.
"""


def triangle_panel(filters: Filters) -> None:
    """The triangle in each period."""
    rows = network.triangle_by_era(filters)
    kinds = triangle.kinds(rows)
    panel = chart_panel.Panel(
        key="triangles",
        title="The triangle, period by period",
        takeaway=triangles.takeaway(rows, kinds),
        question="network/triangle_by_era",
        rows=rows,
        records=tuple(events.listed(filters)["event"]),
        filters=filters,
    )
    chart_panel.show(panel, lambda look: triangles.figure(rows, kinds, look))
    st.caption(TYPES)


def actor_panel(filters: Filters) -> None:
    """Who acted with or against whom."""
    ties = network.ties(filters)
    if ties.empty:
        st.info("No two actors meet in these events. Widen the years or take a filter away.")
        return
    whole = actor_network.graph(ties, network.actors())
    focus, steps, size = controls(actor_network.nodes(whole, measured(filters)))
    drawn = actor_network.most_connected(actor_network.ego(whole, focus, steps) if focus else whole, DRAWN, focus)
    nodes, edges = actor_network.nodes(drawn, measured(filters)), actor_network.edges(drawn)
    panel = chart_panel.Panel(
        key="actors",
        title="Who acted with or against whom",
        takeaway=actor_chart.takeaway(nodes, edges),
        question="network/ties",
        rows=ties,
        records=tuple(events.listed(filters)["event"]),
        filters=filters,
    )
    chart_panel.show(
        panel,
        lambda look: actor_chart.figure(nodes, edges, positions(), size=size, focus=focus, look=look),
        also=(focus, steps, size),
        on_select=take,
    )
    st.caption(TIES.format(drawn=len(nodes), all=len(set(ties["one"]) | set(ties["other"]))))
    st.subheader("The same actors as a list")
    st.dataframe(nodes.sort_values("events", ascending=False), hide_index=True, key="actor-table")


def controls(nodes: pd.DataFrame) -> tuple[str | None, int, str]:
    """Around whom, how far, and what sizes a mark."""
    names = nodes.sort_values("name").set_index("actor")["name"].to_dict()
    who, far, by = st.columns(3)
    focus = who.selectbox("Around one actor", list(names), index=None, format_func=names.get, key="actor", **KEPT)
    steps = far.segmented_control(
        "Steps away", [1, 2, 3], default=1, required=True, key="far", disabled=not focus, **KEPT
    )
    size = by.segmented_control(
        "Size by", list(SIZES), default="events", required=True, format_func=SIZES.get, key="size", **KEPT
    )
    return focus, steps, size


def take(actor: str) -> None:
    """A click on an actor puts it into the middle."""
    st.session_state["actor"] = actor


@st.cache_data(max_entries=100, show_spinner=False)
def measured(filters: Filters) -> pd.DataFrame:
    """How central each actor is in the whole network of the choice."""
    return actor_network.measures(actor_network.graph(network.ties(filters), network.actors()))


@st.cache_data(max_entries=1, show_spinner=False)
def positions() -> pd.DataFrame:
    """Where each actor stands, computed on the whole record."""
    return actor_network.positions(actor_network.graph(network.ties(everything()), network.actors()))
