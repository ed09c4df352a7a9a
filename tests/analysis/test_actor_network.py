"""The network of actors: who is drawn, how central, and always at the same place."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from analysis import actor_network

ACTORS = pd.DataFrame(
    [
        ("mao", "Mao Zedong", "毛泽东", "person", "CHN", 7),
        ("nixon", "Richard Nixon", None, "person", "USA", 5),
        ("brezhnev", "Leonid Brezhnev", "Леонид Брежнев", "person", "RUS", 6),
        ("kosygin", "Alexei Kosygin", "Алексей Косыгин", "person", "RUS", 2),
        ("alone", "Nobody’s Partner", None, "person", "USA", 1),
    ],
    columns=["actor", "name", "native_name", "kind", "state", "events"],
)
# A path: kosygin - mao - nixon - brezhnev.
TIES = pd.DataFrame(
    [("kosygin", "mao", 2, 1, 1, 0.5), ("mao", "nixon", 3, 3, 0, 4.0), ("brezhnev", "nixon", 4, 3, 1, 2.0)],
    columns=["one", "other", "events", "cooperative", "conflictual", "score"],
)


@pytest.fixture
def path() -> nx.Graph:
    return actor_network.graph(TIES, ACTORS)


def crowd(number: int) -> nx.Graph:
    """Many actors of three states, each tied to the next."""
    state = [("RUS", "CHN", "USA")[place % 3] for place in range(number)]
    names = [f"actor-{place}" for place in range(number)]
    actors = pd.DataFrame({"actor": names, "name": names, "native_name": None, "kind": "person", "state": state})
    ties = pd.DataFrame({"one": names[:-1], "other": names[1:], "events": 1, "cooperative": 1, "conflictual": 0})
    return actor_network.graph(ties.assign(score=1.0), actors.assign(events=1))


def test_nodes_and_edges_carry_what_is_known_of_them(path: nx.Graph) -> None:
    assert path.nodes["mao"] == {
        "name": "Mao Zedong", "native_name": "毛泽东", "kind": "person", "state": "CHN", "events": 7,
    }  # fmt: skip
    assert path.edges["mao", "nixon"] == {"events": 3, "cooperative": 3, "conflictual": 0, "score": 4.0}
    assert path.nodes["nixon"]["native_name"] == ""


def test_the_graph_can_be_written_as_graphml(path: nx.Graph) -> None:
    again = nx.parse_graphml("\n".join(nx.generate_graphml(path)))

    assert again.nodes["mao"] == path.nodes["mao"]
    assert again.edges["mao", "nixon"] == path.edges["mao", "nixon"]


def test_measures_equal_those_worked_by_hand(path: nx.Graph) -> None:
    path.remove_node("alone")

    measured = actor_network.measures(path).set_index("actor")

    assert measured["degree"].to_dict() == {"brezhnev": 1, "kosygin": 1, "mao": 2, "nixon": 2}
    # Of the three pairs of others, two have their only shortest path through mao, and two through nixon.
    assert measured["betweenness"].to_dict() == pytest.approx(
        {"brezhnev": 0, "kosygin": 0, "mao": 2 / 3, "nixon": 2 / 3}
    )
    assert measured["events"].to_dict() == {"brezhnev": 6, "kosygin": 2, "mao": 7, "nixon": 5}


@pytest.mark.parametrize(
    ("steps", "distances"),
    [
        (1, {"kosygin": 0, "mao": 1}),
        (2, {"kosygin": 0, "mao": 1, "nixon": 2}),
        (3, {"kosygin": 0, "mao": 1, "nixon": 2, "brezhnev": 3}),
    ],
)
def test_an_ego_network_reaches_so_many_steps(path: nx.Graph, steps: int, distances: dict[str, int]) -> None:
    assert dict(actor_network.ego(path, "kosygin", steps).nodes(data="steps")) == distances


def test_an_unknown_ego_has_an_empty_network(path: nx.Graph) -> None:
    assert len(actor_network.ego(path, "nobody", 2)) == 0


def test_the_most_connected_are_drawn(path: nx.Graph) -> None:
    assert set(actor_network.most_connected(path, 2)) == {"mao", "nixon"}
    assert set(actor_network.most_connected(path, 3)) == {"mao", "nixon", "brezhnev"}, "events decide between equals"
    assert set(actor_network.most_connected(path)) == set(path) - {"alone"}
    assert set(actor_network.most_connected(path, 2, keep="alone")) == {"mao", "alone"}


def test_frames_of_nodes_and_edges(path: nx.Graph) -> None:
    drawn = actor_network.most_connected(path, 2)

    nodes = actor_network.nodes(drawn, actor_network.measures(path)).set_index("actor")
    edges = actor_network.edges(drawn)

    assert nodes["degree"].to_dict() == {"mao": 2, "nixon": 2}, "ties in the whole network, not among the drawn"
    assert edges.to_dict("records") == [
        {"one": "mao", "other": "nixon", "events": 3, "cooperative": 3, "conflictual": 0, "score": 4.0}
    ]


def test_positions_are_the_same_in_every_run_and_order_of_rows() -> None:
    first = actor_network.positions(actor_network.graph(TIES, ACTORS))
    again = actor_network.positions(actor_network.graph(TIES.iloc[::-1], ACTORS.sample(frac=1, random_state=3)))

    pd.testing.assert_frame_equal(first, again)


def test_places_do_not_depend_on_the_process_or_on_how_the_graph_was_made(path: nx.Graph) -> None:
    backwards = nx.Graph()
    backwards.add_nodes_from(reversed(list(path.nodes(data=True))))
    backwards.add_edges_from(path.edges)

    places = actor_network.positions(path).set_index("actor")

    assert places.equals(actor_network.positions(backwards).set_index("actor"))
    assert places.loc["mao"].tolist() == pytest.approx([0.6865, 0.2803], abs=1e-4)


def test_a_filter_moves_nobody(path: nx.Graph) -> None:
    places = actor_network.positions(path)
    filtered = actor_network.graph(TIES.head(1), ACTORS)

    shown = actor_network.nodes(actor_network.most_connected(filtered), actor_network.measures(filtered)).merge(
        places, on="actor"
    )

    assert set(shown["actor"]) == {"kosygin", "mao"}
    assert shown.set_index("actor")[["x", "y"]].equals(places.set_index("actor").loc[shown["actor"], ["x", "y"]])


def test_each_state_has_its_territory() -> None:
    network = crowd(90)
    places = actor_network.positions(network)
    state = places["actor"].map(dict(network.nodes(data="state")))

    assert places.loc[state == "RUS", "x"].max() < 0.5 < places.loc[state == "CHN", "x"].min()
    assert places.loc[state == "RUS", "y"].mean() < places.loc[state == "USA", "y"].min()
    assert places[["x", "y"]].to_numpy().min() >= 0
    assert places[["x", "y"]].to_numpy().max() <= 1


def test_no_two_actors_stand_on_each_other() -> None:
    at = actor_network.positions(crowd(90))[["x", "y"]].to_numpy()
    apart = np.hypot(*(at[:, None] - at[None]).T)
    np.fill_diagonal(apart, 1)

    assert apart.min() > 0.04


def test_an_empty_network_has_no_places() -> None:
    assert actor_network.positions(nx.Graph()).columns.tolist() == ["actor", "x", "y"]


def test_the_part_that_is_drawn_keeps_the_order_of_the_whole(path: nx.Graph) -> None:
    assert list(actor_network.most_connected(path, 4)) == ["brezhnev", "kosygin", "mao", "nixon"]
    assert list(actor_network.ego(path, "nixon", 1)) == ["brezhnev", "mao", "nixon"]
