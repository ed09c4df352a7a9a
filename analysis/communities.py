"""Groups of actors who deal more with one another than with the rest."""

import networkx as nx
import pandas as pd

SEED = 1949  # chosen once, so that the same network always falls into the same groups
LEAST = 3  # members; smaller groups are not named
NAMED = 3


def communities(network: nx.Graph) -> pd.DataFrame:
    """The group of each tied actor, the largest group first.

    Columns: actor, group (number from 1; 0 for actors in groups of fewer than three), name (of the members with most
    events). Louvain's method with the number of events as the weight of a tie and a fixed seed: V. Blondel,
    J.-L. Guillaume, R. Lambiotte and E. Lefebvre, 'Fast unfolding of communities in large networks', Journal of
    Statistical Mechanics, 2008, P10008; the implementation is that of networkx.
    """
    tied = network.subgraph(sorted(actor for actor, degree in network.degree if degree))
    # A subgraph of networkx has the order of a set; the method depends on the order, so it is given a sorted copy.
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(tied))
    ordered.add_edges_from(sorted((*sorted(pair), about) for *pair, about in tied.edges(data=True)))
    found = nx.community.louvain_communities(ordered, weight="events", seed=SEED) if len(ordered) else []
    groups = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    rows = []
    for number, group in enumerate(groups, 1):
        first = sorted(group, key=lambda actor: (-network.nodes[actor]["events"], actor))[:NAMED]
        name = ", ".join(network.nodes[actor]["name"] for actor in first)
        rows += [(actor, *((number, name) if len(group) >= LEAST else (0, ""))) for actor in group]
    return pd.DataFrame(rows, columns=["actor", "group", "name"])


def sizes(members: pd.DataFrame) -> pd.DataFrame:
    """The named groups. Columns: group, name, actors (count)."""
    named = members[members["group"] > 0]
    return named.groupby(["group", "name"], as_index=False).agg(actors=("actor", "size")).sort_values("group")
