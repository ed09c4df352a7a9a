"""The network as files: each is read back by a program that did not write it by our rules."""

import csv
import io
import json
import xml.etree.ElementTree as ET
import zipfile

import networkx as nx
import pandas as pd
import pytest

from publish import network_files

NODES = pd.DataFrame(
    {
        "actor": ["richard-nixon", "zhou-enlai", "leonid-brezhnev"],
        "name": ["Richard Nixon", "Zhou Enlai", "Leonid <& Brezhnev>"],
        "native_name": ["", "周恩来", "Леонид Брежнев"],
        "state": ["USA", "CHN", "RUS"],
        "degree": [2, 1, 1],
        "betweenness": [1.0, 0.0, float("nan")],
        "x": [0.5, 0.9, 0.1],
        "y": [0.8, 0.2, 0.25],
    }
)
EDGES = pd.DataFrame(
    {"one": ["richard-nixon"] * 2, "other": ["zhou-enlai", "leonid-brezhnev"], "events": [1, 3], "score": [5.0, -2.5]}
)
GEXF = "{http://www.gexf.net/1.2draft}"
ABOUT = {"title": "Who met", "how_to_read": "An edge <joins> two & more.", "licence": "Data CC BY 4.0"}
FILES = {
    "GraphML": lambda content: nx.read_graphml(io.BytesIO(content)),
    "GEXF": lambda content: nx.read_gexf(io.BytesIO(content)),
    "JSON": lambda content: nx.node_link_graph(json.loads(content), edges="edges"),
}


@pytest.mark.parametrize("name", FILES)
def test_nodes_and_edges_come_back_as_they_went(name: str) -> None:
    _, _, make = network_files.FORMATS[name]
    back = FILES[name](make(NODES, EDGES, ABOUT))

    assert set(back) == set(NODES["actor"])
    assert {frozenset(edge) for edge in back.edges} == {
        frozenset({"richard-nixon", "zhou-enlai"}), frozenset({"richard-nixon", "leonid-brezhnev"}),
    }  # fmt: skip
    assert back.edges["richard-nixon", "leonid-brezhnev"]["score"] == -2.5
    assert back.edges["richard-nixon", "leonid-brezhnev"]["events"] == 3
    assert back.nodes["zhou-enlai"]["native_name"] == "周恩来"
    assert back.nodes["leonid-brezhnev"]["name"] == "Leonid <& Brezhnev>"
    assert (back.nodes["zhou-enlai"]["x"], back.nodes["zhou-enlai"]["y"]) == (0.9, 0.2)
    assert back.nodes["richard-nixon"]["betweenness"] == 1.0
    assert "betweenness" not in back.nodes["leonid-brezhnev"]


@pytest.mark.parametrize("name", ["GraphML", "JSON"])
def test_a_file_says_how_to_read_it(name: str) -> None:
    _, _, make = network_files.FORMATS[name]

    assert FILES[name](make(NODES, EDGES, ABOUT)).graph.items() >= ABOUT.items()


def test_gexf_and_tables_say_how_to_read_them_too() -> None:
    root = ET.fromstring(network_files.gexf(NODES, EDGES, ABOUT))
    with zipfile.ZipFile(io.BytesIO(network_files.tables(NODES, EDGES, ABOUT))) as folder:
        readme = folder.read("README.txt").decode()

    assert root.find(f"{GEXF}meta/{GEXF}description").text == readme
    assert "How to read: An edge <joins> two & more." in readme


def test_gephi_finds_names_and_places() -> None:
    back = nx.read_gexf(io.BytesIO(network_files.gexf(NODES, EDGES, ABOUT)))

    assert back.nodes["zhou-enlai"]["label"] == "Zhou Enlai"
    assert back.nodes["zhou-enlai"]["viz"]["position"] == {"x": 900.0, "y": 200.0, "z": 0.0}


def test_the_tables_hold_every_row() -> None:
    with zipfile.ZipFile(io.BytesIO(network_files.tables(NODES, EDGES, ABOUT))) as folder:
        nodes, edges = (
            list(csv.DictReader(io.StringIO(folder.read(name).decode("utf-8-sig"))))
            for name in ("nodes.csv", "edges.csv")
        )

    assert [row["actor"] for row in nodes] == NODES["actor"].tolist()
    assert nodes[2]["betweenness"] == ""
    assert [(row["one"], row["other"], row["score"]) for row in edges] == [
        ("richard-nixon", "zhou-enlai", "5.0"), ("richard-nixon", "leonid-brezhnev", "-2.5"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", network_files.FORMATS)
def test_nothing_drawn_is_a_file_without_rows(name: str) -> None:
    _, _, make = network_files.FORMATS[name]

    assert make(NODES.head(0), EDGES.head(0), ABOUT)
