"""The charts of the Network page."""

import networkx as nx
import pandas as pd
import streamlit as st

from analysis import actor_network, triangle
from charts import actor_network as actor_chart
from charts import triangles
from queries import events, network
from queries.filters import Filters
from ui import chart_panel
from ui.filters import KEPT, everything

SIZES = {"events": "Events", "degree": "Degree", "betweenness": "Betweenness"}
DRAWN = 80


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
    st.markdown(
        "The number on an edge is the mean score of the acts between the two states in that time. The types are those of "
        "Lowell Dittmer, *The Strategic Triangle* (World Politics 33(4), 1981), read from the signs of the three scores; "
        "the periods are the editors’."
    )


def actor_panel(filters: Filters) -> None:
    """Who acted with or against whom."""
    ties = network.ties(filters)
    if ties.empty:
        st.info("No two actors meet in these events. Widen the years or take a filter away.")
        return
    drawn, focus, size = chosen(ties)
    nodes, edges = frames(drawn)
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
        also=(focus, size, len(nodes)),
    )
    st.caption(
        f"Drawn are the {len(nodes)} actors with most ties among {ties['one'].nunique() + ties['other'].nunique()}, "
        "at most 80 at once. An edge joins two actors of different states who took part in the same event; its colour is "
        "the sign of the mean score there. Places are computed once for all actors and stay under every filter."
    )
    st.dataframe(nodes, hide_index=True, key="actor-table")


def chosen(ties: pd.DataFrame) -> tuple[nx.Graph, str | None, str]:
    """The controls above the network, and the part of it that they leave."""
    whole = actor_network.graph(ties, network.actors())
    names = nx.get_node_attributes(whole, "name")
    who, steps, size = st.columns(3)
    focus = who.selectbox(
        "Around one actor", sorted(names, key=names.get), index=None, format_func=names.get, key="actor", **KEPT
    )
    far = steps.segmented_control("Steps", [1, 2, 3], default=1, required=True, key="steps_away", disabled=not focus, **KEPT)
    by = size.segmented_control("Size by", list(SIZES), default="events", required=True, format_func=SIZES.get, key="size", **KEPT)
    around = actor_network.ego(whole, focus, far) if focus else whole
    return actor_network.most_connected(around, DRAWN), focus, by


def frames(drawn: nx.Graph) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Nodes with their measures, and edges, as frames."""
    raise NotImplementedError


@st.cache_data(max_entries=1)
def positions() -> pd.DataFrame:
    """Where each actor stands, computed on the whole record."""
    return actor_network.positions(actor_network.graph(network.ties(everything()), network.actors()))
