"""Small networks: one a period, every actor in its place, the most tied named."""

import pandas as pd
import pytest

from charts import actor_eras
from charts.look import Look

NODES = pd.DataFrame(
    [
        ("split", "Split", "1960-07-16", "mao", "Mao Zedong", "CHN", 3),
        ("split", "Split", "1960-07-16", "nixon", "Richard Nixon", "USA", 1),
        ("detente", "Détente", "1971-07-15", "mao", "Mao Zedong", "CHN", 1),
        ("detente", "Détente", "1971-07-15", "nixon", "Richard Nixon", "USA", 5),
    ],
    columns=["era", "era_name", "starts", "actor", "name", "state", "degree"],
).astype({"starts": "datetime64[ns]"})
EDGES = pd.DataFrame(
    [("split", "mao", "nixon", -4.0), ("detente", "mao", "nixon", 4.0)], columns=["era", "one", "other", "score"]
)
PLACES = pd.DataFrame({"actor": ["mao", "nixon"], "x": [0.9, 0.5], "y": [0.2, 0.9]})


def test_an_actor_keeps_its_place_from_period_to_period() -> None:
    figure = actor_eras.figure(NODES, EDGES, PLACES, Look())
    china = next(trace for trace in figure.data if trace.name == "China")

    assert [x % 1 for x in china.x] == pytest.approx([0.836, 0.836])
    assert [int(x) for x in china.x] == [0, 1]
    assert set(china.customdata) == {"mao"}


def test_sign_is_told_by_colour_and_dash() -> None:
    lines = {shape.name: shape for shape in actor_eras.figure(NODES, EDGES, PLACES, Look()).layout.shapes}

    assert lines["Cooperative"].line.dash == "solid"
    assert lines["Conflictual"].line.dash != "solid"
    assert lines["Cooperative"].path.count("M") == lines["Conflictual"].path.count("M") == 1


def test_the_sentence_names_the_first_of_each_period() -> None:
    assert actor_eras.takeaway(NODES) == "Most ties in each period: Split, Mao Zedong (3); Détente, Richard Nixon (5)."


def test_nothing_to_draw_is_no_error() -> None:
    assert actor_eras.figure(NODES.head(0), EDGES.head(0), PLACES, Look(width=330)).layout.annotations
    assert actor_eras.takeaway(NODES.head(0)) == "No two actors are tied in these periods."
