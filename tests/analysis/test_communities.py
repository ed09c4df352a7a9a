"""Groups of actors: the same every time, named by their largest members."""

import networkx as nx

from analysis.communities import communities, sizes


def two_circles() -> nx.Graph:
    """Two circles of four that one thin tie joins, two actors tied to each other alone, and one without ties."""
    network = nx.Graph()
    for circle in ("a", "b"):
        names = [f"{circle}{place}" for place in range(4)]
        network.add_nodes_from((name, {"name": name.upper(), "events": int(name[1])}) for name in names)
        network.add_edges_from((one, other, {"events": 5}) for one in names for other in names if one < other)
    network.add_edge("a0", "b0", events=1)
    network.add_nodes_from((name, {"name": name, "events": 1}) for name in ("x", "y", "alone"))
    network.add_edge("x", "y", events=9)
    return network


def test_each_circle_is_a_group_named_by_its_largest() -> None:
    groups = communities(two_circles()).set_index("actor")

    assert groups.loc["a0", "group"] == groups.loc["a3", "group"] != groups.loc["b3", "group"]
    assert set(groups["name"]) == {"A3, A2, A1", "B3, B2, B1", ""}


def test_a_pair_alone_is_no_group_and_who_has_no_tie_is_not_there() -> None:
    groups = communities(two_circles()).set_index("actor")["group"]

    assert (groups["x"], groups["y"]) == (0, 0)
    assert "alone" not in groups.index


def test_the_order_of_the_ties_does_not_change_the_groups() -> None:
    turned = nx.Graph()
    turned.add_nodes_from(reversed(list(two_circles().nodes(data=True))))
    turned.add_edges_from(reversed(list(two_circles().edges(data=True))))

    assert communities(turned).equals(communities(two_circles()))


def test_groups_are_counted() -> None:
    assert sizes(communities(two_circles()))["actors"].tolist() == [4, 4]
    assert communities(nx.Graph()).empty
    assert sizes(communities(nx.Graph())).empty
