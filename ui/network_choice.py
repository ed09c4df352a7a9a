"""What a reader chooses for the network of actors, and the networks behind it, each computed once."""

from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd
import pyarrow
import streamlit as st

from analysis import actor_network, communities
from charts import actor_network as actor_chart
from charts.look import Look
from queries import network, statements
from queries.filters import Filters, Records
from ui.filters import KEPT, ROW, everything
from ui.once import once, once_of_few

SIZES = {"events": "Events", "degree": "Ties", "betweenness": "Betweenness"}
BY_EVENTS, BY_STATEMENTS = "Events", "Statements"
ALL, COOPERATION, CONFLICT, BOTH = "All", "Cooperation", "Conflict", "Both"
LISTED = ["name", "native_name", "kind", "state", "events", "degree", "betweenness", "group"]
WIDE, NARROW = 240, 170  # pixels
GROUPS = """
Groups are found by Louvain’s method (Blondel, Guillaume, Lambiotte and Lefebvre, *Fast unfolding of communities in
large networks*, J. Stat. Mech. 2008), with the number of events as weight and a fixed seed, over the whole network of
the choice; each is named by its members with most events. Since every tie joins two states, a group is a circle of
counterparts, not a camp.
"""
MANY = (20, 40, actor_chart.MOST_DRAWN, 120, 200)


@dataclass(frozen=True)
class Choice:
    """Around whom and how far; what sizes a mark; how many are drawn at most; whose group stands out."""

    focus: str | None
    steps: int
    size: str
    most: int
    group: frozenset[str]


class Drawn(NamedTuple):
    """What is drawn of the network: actors with their groups, and ties; both in a sentence, and the actors as a browser
    is sent their list, the most active first."""

    nodes: pd.DataFrame
    edges: pd.DataFrame
    takeaway: str
    sent: pyarrow.Table


def by_statements() -> bool:
    """Whether statements tie two actors, not events."""
    return (
        st.segmented_control(
            "Tied by", [BY_EVENTS, BY_STATEMENTS], default=BY_EVENTS, required=True, key="tied_by", **ROW
        )
        == BY_STATEMENTS
    )


def kind() -> str:
    """Which ties are shown: all, those of cooperation alone, of conflict alone, or of both."""
    return st.segmented_control(
        "Ties of", [ALL, COOPERATION, CONFLICT, BOTH], default=ALL, required=True, key="ties_of", **ROW
    )


def of_kind(ties: pd.DataFrame, kind: str) -> pd.DataFrame:
    """The ties of a kind."""
    warm, cold = ties["cooperative"] > 0, ties["conflictual"] > 0
    return ties[{ALL: warm | ~warm, COOPERATION: warm & ~cold, CONFLICT: cold & ~warm, BOTH: warm & cold}[kind]]


def draw(filters: Filters, spoken: bool, kind: str) -> Choice:
    """The other controls above the network.

    Drawn into the row that holds the first two: each column of a row is an element, and costs a click a millisecond.
    """
    names, named = called(filters, spoken, kind)
    focus = st.selectbox(
        "Around one actor", list(names), index=None, format_func=names.get, key="actor", width=WIDE, **KEPT
    )
    # Steps are those from an actor, and a group stands out where no actor does: one of the two controls is always idle.
    steps = st.segmented_control("Steps away", [1, 2, 3], default=1, required=True, key="far", **ROW) if focus else 1
    size = st.segmented_control(
        "Size by", list(SIZES), default="events", required=True, format_func=SIZES.get, key="size", **ROW
    )
    group = None if focus else choose_group(named)
    many = st.select_slider("At most", MANY, actor_chart.MOST_DRAWN, key="most", width=NARROW, **KEPT)
    members = groups(filters, spoken, kind)
    inside = frozenset(members.loc[members["group"] == group, "actor"]) if group else frozenset()
    return Choice(focus, steps or 1, size or "events", many or actor_chart.MOST_DRAWN, inside)


def choose_group(named: dict[int, str]) -> int | None:
    """The group that stands out, of those by their names."""
    return st.selectbox(
        "A group of actors, named by its largest",
        list(named),
        index=None,
        format_func=named.get,
        key="group",
        help=GROUPS,
        width=WIDE,
        **KEPT,
    )


@once_of_few
def meetings(filters: Filters, spoken: bool) -> tuple[pd.DataFrame, pd.DataFrame, Records]:
    """The ties of the choice, all actors, and the records of the choice."""
    if spoken:
        return network.ties_by_statements(filters), network.actors(), tuple(statements.matching(filters)["statement"])
    return network.ties(filters), network.actors(), filters


@once_of_few
def tied(filters: Filters, spoken: bool, kind: str) -> pd.DataFrame:
    """The ties of the choice that are of a kind."""
    return of_kind(meetings(filters, spoken)[0], kind)


@once_of_few
def called(filters: Filters, spoken: bool, kind: str) -> tuple[dict[str, str], dict[int, str]]:
    """The names of the actors in their order, and of the groups, each after its largest member."""
    nodes = everybody(filters, spoken, kind).sort_values("name")
    sizes = communities.sizes(groups(filters, spoken, kind)).set_index("group")["name"]
    # The label stands in the address, so it has one name only; the list under the chart has three.
    labels = {group: f"{group} {name.split(', ')[0]}" for group, name in sizes.to_dict().items()}
    return nodes.set_index("actor")["name"].to_dict(), labels


@once_of_few
def whole(filters: Filters, spoken: bool, kind: str) -> actor_network.Graph:
    """The whole network of the choice; shared by all readers, never changed."""
    return actor_network.graph(tied(filters, spoken, kind), meetings(filters, spoken)[1])


@once_of_few
def measured(filters: Filters, spoken: bool, kind: str) -> pd.DataFrame:
    """How central each actor is in the whole network of the choice."""
    return actor_network.measures(whole(filters, spoken, kind))


@once_of_few
def everybody(filters: Filters, spoken: bool, kind: str) -> pd.DataFrame:
    """The actors of the whole network of the choice, with their measures."""
    return actor_network.nodes(whole(filters, spoken, kind), measured(filters, spoken, kind))


@once_of_few
def groups(filters: Filters, spoken: bool, kind: str) -> pd.DataFrame:
    """The group of each actor in the whole network of the choice."""
    return communities.communities(whole(filters, spoken, kind))


@once_of_few
def shown(filters: Filters, spoken: bool, kind: str, focus: str | None, steps: int, most: int, look: Look) -> Drawn:
    """What is drawn of the network on this paper."""
    network = whole(filters, spoken, kind)
    around = actor_network.ego(network, focus, steps) if focus else network
    drawn = actor_network.most_connected(around, most, focus)
    nodes = actor_network.nodes(drawn, measured(filters, spoken, kind))
    nodes, edges = actor_chart.shown(nodes, actor_network.edges(drawn), focus, look, most)
    group = groups(filters, spoken, kind).set_index("actor")["name"].to_dict()
    nodes = nodes.assign(group=nodes["actor"].map(group).fillna(""))
    listed = nodes.sort_values("events", ascending=False)[[*LISTED, "actor"]]
    sent = pyarrow.Table.from_pandas(listed, preserve_index=False)
    return Drawn(nodes, edges, actor_chart.takeaway(nodes, edges), sent)


@once
def positions() -> pd.DataFrame:
    """Where each actor stands, computed on the whole record."""
    return actor_network.positions(actor_network.graph(network.ties(everything()), network.actors()))
