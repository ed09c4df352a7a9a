"""A network as files for other programs: GraphML, GEXF, node-link JSON, and two CSV tables in a ZIP."""

import io
import json
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

import networkx as nx
import pandas as pd

from publish import table


def graph(nodes: pd.DataFrame, edges: pd.DataFrame, about: dict[str, str]) -> nx.Graph:
    """The rows as a graph. Takes nodes (actor, then any columns) and edges (one, other, then any columns), and what is
    to be said about the whole: how to read it, source, version, licence.

    A missing value is left out, because GraphML and GEXF know none.
    """
    network = nx.Graph(**about)
    network.add_nodes_from((row.pop("actor"), known(row)) for row in nodes.to_dict("records"))
    network.add_edges_from((row.pop("one"), row.pop("other"), known(row)) for row in edges.to_dict("records"))
    return network


def known(row: dict[str, object]) -> dict[str, object]:
    """What a row tells, without its empty cells."""
    return {name: value for name, value in row.items() if pd.notna(value)}


def graphml(nodes: pd.DataFrame, edges: pd.DataFrame, about: dict[str, str]) -> bytes:
    """GraphML, for yEd, Cytoscape, igraph and others."""
    return written(nx.write_graphml_xml, graph(nodes, edges, about))


def gexf(nodes: pd.DataFrame, edges: pd.DataFrame, about: dict[str, str]) -> bytes:
    """GEXF, for Gephi; marks stand where they are drawn, if nodes have x and y (0 to 1)."""
    network = graph(nodes, edges, {})
    for _, node in network.nodes(data=True):
        node["label"] = node.get("name", "")
        if {"x", "y"} <= node.keys():
            node["viz"] = {"position": {"x": 1000 * node["x"], "y": 1000 * node["y"], "z": 0.0}}
    content = written(nx.write_gexf, network)
    # networkx gives a GEXF no description; the format has one, among what is said about the file.
    description = f"<description>{escape(told(about))}</description></meta>".encode()
    return content.replace(b"</meta>", description, 1)


def node_link(nodes: pd.DataFrame, edges: pd.DataFrame, about: dict[str, str]) -> bytes:
    """Node-link JSON, for D3 and others: lists of nodes and edges."""
    content = nx.node_link_data(graph(nodes, edges, about), edges="edges")
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def tables(nodes: pd.DataFrame, edges: pd.DataFrame, about: dict[str, str]) -> bytes:
    """nodes.csv, edges.csv and README.txt in one ZIP."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.writestr("nodes.csv", table.csv(nodes))
        folder.writestr("edges.csv", table.csv(edges))
        folder.writestr("README.txt", told(about))
    return buffer.getvalue()


def told(about: dict[str, str]) -> str:
    """What is said about the whole, a line each."""
    return "".join(f"{name.replace('_', ' ').capitalize()}: {text}\n" for name, text in about.items())


def written(write: Callable[[nx.Graph, io.BytesIO], None], network: nx.Graph) -> bytes:
    """What a writer of networkx writes."""
    buffer = io.BytesIO()
    write(network, buffer)
    return buffer.getvalue()


# What each file is called, what it holds, and who makes it.
FORMATS = {
    "GraphML": ("graphml", "application/graphml+xml", graphml),
    "GEXF": ("gexf", "application/gexf+xml", gexf),
    "JSON": ("json", "application/json", node_link),
    "CSV": ("zip", "application/zip", tables),
}
