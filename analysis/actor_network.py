"""The network of actors: who met, signed with or acted against whom. Every tie joins actors of two states."""

from collections.abc import Iterable
from zlib import crc32

import networkx as nx
import numpy as np
import pandas as pd

Graph = nx.Graph
ROUNDS = 200  # of pushing crowded actors apart; most crowds dissolve in fewer
SEAM = 0.52  # where the three territories meet, at half the width of the square
SLOPE = 0.3  # by how much the American territory gives way from there to the sides
MARGIN = 0.055  # kept free along the borders
# The state towards which an actor moves right (USA) or up (RUS, CHN), the more of its ties it has there.
LEANING = {"USA": "CHN", "RUS": "USA", "CHN": "USA"}


def graph(ties: pd.DataFrame, actors: pd.DataFrame) -> nx.Graph:
    """The network as a graph; an actor without ties is a node without edges.

    Takes ties (one, other, events, cooperative, conflictual: counts; score: mean, -10 to 10) and actors (actor, name,
    native_name, kind, state, events: count in the whole record). Nodes and edges carry these under the same names;
    a missing native name is empty text, because GraphML knows no missing value.
    """
    network = nx.Graph()
    known = actors.astype({"native_name": object}).fillna({"native_name": ""}).sort_values("actor").to_dict("records")
    network.add_nodes_from((actor.pop("actor"), actor) for actor in known)
    tied = ties.sort_values(["one", "other"]).to_dict("records")
    network.add_edges_from((tie.pop("one"), tie.pop("other"), tie) for tie in tied)
    return network


def most_connected(network: nx.Graph, number: int = 80, keep: str | None = None) -> nx.Graph:
    """The part of the network that is drawn: the actors with most ties, then most events, then by identifier.

    Actors without ties are left out. One actor can be kept whatever its ties.
    """
    tied = [actor for actor, degree in network.degree if degree or actor == keep]
    ranked = sorted(
        tied, key=lambda actor: (actor != keep, -network.degree[actor], -network.nodes[actor]["events"], actor)
    )
    return part(network, ranked[:number])


def ego(network: nx.Graph, actor: str, steps: int) -> nx.Graph:
    """The actor and all who can be reached from it in so many steps; nodes also carry steps, their distance.

    Empty if the network does not know the actor.
    """
    if actor not in network:
        return nx.Graph()
    reached = nx.single_source_shortest_path_length(network, actor, cutoff=steps)
    around = part(network, reached)
    nx.set_node_attributes(around, reached, "steps")
    return around


def part(network: nx.Graph, actors: Iterable[str]) -> nx.Graph:
    """The network of these actors alone, in the order of the whole; a subgraph of networkx has the order of a set."""
    kept = network.copy()
    kept.remove_nodes_from(set(network) - set(actors))
    return kept


def measures(network: nx.Graph) -> pd.DataFrame:
    """How central each actor is. Columns: actor, degree (ties), betweenness (0 to 1), events (count in the record).

    Betweenness is the share of shortest paths between two other actors that lead through this one, by the number of
    such pairs: Linton Freeman, 'A Set of Measures of Centrality Based on Betweenness', Sociometry 40(1), 1977, 35-41.
    """
    between = nx.betweenness_centrality(network)
    rows = [(actor, network.degree[actor], between[actor], events) for actor, events in network.nodes(data="events")]
    return pd.DataFrame(rows, columns=["actor", "degree", "betweenness", "events"])


def nodes(network: nx.Graph, measured: pd.DataFrame) -> pd.DataFrame:
    """The network's actors: actor, name, native_name, kind, state, events, degree, betweenness.

    Takes the measures of this network or of a larger one that it is part of.
    """
    columns = ["actor", "name", "native_name", "kind", "state", "events"]
    known = pd.DataFrame([{"actor": actor} | about for actor, about in network.nodes(data=True)], columns=columns)
    return known.merge(measured[["actor", "degree", "betweenness"]], on="actor", how="left")


def edges(network: nx.Graph) -> pd.DataFrame:
    """The network's ties: one, other, events, cooperative, conflictual (counts), score (mean, -10 to 10).

    A tie has no direction: of its two actors, one is the first in the alphabet.
    """
    columns = ["one", "other", "events", "cooperative", "conflictual", "score"]
    tied = [{"one": one, "other": other} | about for one, other, about in network.edges(data=True)]
    return pd.DataFrame(tied, columns=columns)


def positions(network: nx.Graph) -> pd.DataFrame:
    """Where each actor stands, on a square from 0 to 1. Columns: actor, x, y. Give it the whole network, once.

    Each state has its territory: the USA above, RUS below left, CHN below right. Within it an actor stands nearer to
    the state with which it has more of its ties; the rest is spread by a number drawn from its identifier, so that any
    selection fills the square evenly. Then actors that stand too close are pushed apart. A force-directed layout would
    move everybody far with every new event; here its actors move, and the others a little.
    """
    actors = sorted(network)
    if not actors:
        return pd.DataFrame(columns=["actor", "x", "y"])
    states = np.array([network.nodes[actor]["state"] for actor in actors])
    at = spread(first_places(network, actors, states), states, rooms(network, actors))
    return pd.DataFrame({"actor": actors, "x": at[:, 0], "y": at[:, 1]})


def first_places(network: nx.Graph, actors: list[str], states: np.ndarray) -> np.ndarray:
    """Where actors stand before crowds are dissolved: one coordinate by whom they deal with, the other by chance."""
    chance = np.array([crc32(actor.encode()) for actor in actors])
    across, along = (chance & 0xFFFF) / 0xFFFF, (chance >> 16) / 0xFFFF
    leaning = np.array([leaning_of(network, actor) for actor in actors])
    # By rank, so that each territory is filled evenly although most actors deal with one other state only.
    ranked = pd.Series(leaning + 0.8 * along).groupby(states)
    order = ((ranked.rank() - 0.5) / ranked.transform("size")).to_numpy()
    side = across * 0.5
    x = np.where(states == "USA", order, np.where(states == "RUS", side, 1 - side))
    border = SEAM + SLOPE * np.abs(x - 0.5)
    return np.column_stack([x, np.where(states == "USA", border + across * (1 - border), order * border)])


def leaning_of(network: nx.Graph, actor: str) -> float:
    """The share of an actor's ties that lead to the state LEANING names; half without ties."""
    partners = [network.nodes[other]["state"] for other in network[actor]]
    return partners.count(LEANING[network.nodes[actor]["state"]]) / len(partners) if partners else 0.5


def rooms(network: nx.Graph, actors: list[str]) -> np.ndarray:
    """The radius of free room round each actor: more for those with more ties, whose marks are larger."""
    ties = np.array([network.degree[actor] for actor in actors])
    wanted = 1 + np.log1p(ties) / 4
    return 0.42 * wanted / np.sqrt((wanted**2).sum())


def spread(at: np.ndarray, states: np.ndarray, room: np.ndarray) -> np.ndarray:
    """Push actors apart until none stands in another's room, each within the territory of its state."""
    at = at.copy()
    for _ in range(ROUNDS):
        one, other = near(at, 2 * room.max())
        way = at[one] - at[other]
        apart = np.maximum(np.hypot(*way.T), 1e-9)
        push = np.maximum(room[one] + room[other] - apart, 0) / 2
        if not (push > 1e-4).any():
            break
        shift = way / apart[:, None] * push[:, None]
        np.add.at(at, one, shift)
        np.add.at(at, other, -shift)
        at = at_home(at, states)
    return at_home(at, states)


def near(at: np.ndarray, reach: float) -> tuple[np.ndarray, np.ndarray]:
    """The pairs of points that lie within reach of each other, each pair once.

    Every point is held against those that follow it from left to right for as long as they are within reach.
    """
    order = np.argsort(at[:, 0], kind="stable")
    last = np.searchsorted(at[order, 0], at[order, 0] + reach, side="right")
    counts = last - np.arange(len(at)) - 1
    one = np.repeat(np.arange(len(at)), counts)
    other = one + 1 + np.arange(len(one)) - np.repeat(np.cumsum(counts) - counts, counts)
    close = np.hypot(*(at[order[one]] - at[order[other]]).T) <= reach
    return order[one[close]], order[other[close]]


def at_home(at: np.ndarray, states: np.ndarray) -> np.ndarray:
    """Places moved back, where needed, into the territory of the actor's state."""
    x, y = at.clip(0, 1).T
    x = np.where(states == "RUS", x.clip(max=0.5 - MARGIN), np.where(states == "CHN", x.clip(min=0.5 + MARGIN), x))
    border = SEAM + SLOPE * np.abs(x - 0.5)
    y = np.where(states == "USA", np.maximum(y, border + MARGIN), np.minimum(y, border - MARGIN))
    return np.column_stack([x, y])
