"""Who acted with or against whom, on the Network page."""

from functools import partial

import pandas as pd
import streamlit as st

from analysis import actor_network
from charts import actor_network as actor_chart
from publish import network_files
from queries import events, network
from queries.filters import Filters
from ui import chart_panel, rise_panel
from ui import look as looks
from ui.filters import KEPT, everything

SIZES = {"events": "Events", "degree": "Ties", "betweenness": "Betweenness"}
DRAWN = 80
TIES = """
An edge joins two actors of different states who took part in the same event; its colour is the sign of the mean score
there. Drawn are the {drawn} actors with most ties of {all}, at most 80 at once and 40 on a phone. Places are computed
once for all actors and stay under every filter.
"""


def actor_panel(filters: Filters) -> None:
    """Who acted with or against whom."""
    ties, actors, records = meetings(filters)
    if ties.empty:
        st.info("No two actors meet in these events. Widen the years or take a filter away.")
        return
    whole = actor_network.graph(ties, actors)
    focus, steps, size = controls(actor_network.nodes(whole, measured(filters)))
    drawn = actor_network.most_connected(actor_network.ego(whole, focus, steps) if focus else whole, DRAWN, focus)
    around = actor_network.nodes(drawn, measured(filters)), actor_network.edges(drawn)
    nodes, edges = actor_chart.shown(*around, focus, looks.here())
    panel = chart_panel.Panel(
        key="actors",
        title="Who acted with or against whom",
        takeaway=actor_chart.takeaway(nodes, edges),
        question="network/ties",
        rows=ties,
        records=records,
        filters=filters,
    )
    chart_panel.show(
        panel,
        lambda look: actor_chart.figure(nodes, edges, positions(), size=size, focus=focus, look=look),
        also=(focus, steps, size),
        on_select=take,
    )
    downloads(nodes.merge(positions(), on="actor"), edges)
    st.caption(TIES.format(drawn=len(nodes), all=len(set(ties["one"]) | set(ties["other"]))))
    st.subheader("The same actors as a list")
    st.dataframe(nodes.sort_values("events", ascending=False), hide_index=True, key="actor-table")
    rise_panel.show(filters)


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


def downloads(nodes: pd.DataFrame, edges: pd.DataFrame) -> None:
    """What is drawn, as files; each is made when a reader asks for it."""
    with st.container(horizontal=True, vertical_alignment="center", key="network-files"):
        st.caption("The network as it is drawn", width="content")
        for name, (ending, media_type, make) in network_files.FORMATS.items():
            st.download_button(
                name,
                partial(make, nodes, edges),
                f"actors.{ending}",
                media_type,
                icon=":material/download:",
                key=f"network-{ending}",
                on_click="ignore",
            )


def take(actor: str) -> None:
    """A click on an actor puts it into the middle."""
    st.session_state["actor"] = actor


@st.cache_data(max_entries=100, show_spinner=False)
def meetings(filters: Filters) -> tuple[pd.DataFrame, pd.DataFrame, tuple[str, ...]]:
    """The ties of the choice, all actors, and the events of the choice."""
    return network.ties(filters), network.actors(), tuple(events.listed(filters)["event"])


@st.cache_data(max_entries=100, show_spinner=False)
def measured(filters: Filters) -> pd.DataFrame:
    """How central each actor is in the whole network of the choice."""
    ties, actors, _ = meetings(filters)
    return actor_network.measures(actor_network.graph(ties, actors))


@st.cache_data(max_entries=1, show_spinner=False)
def positions() -> pd.DataFrame:
    """Where each actor stands, computed on the whole record."""
    return actor_network.positions(actor_network.graph(network.ties(everything()), network.actors()))
