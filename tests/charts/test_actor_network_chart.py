"""The chart of actors: few traces, at most eighty marks, a focus that stands out."""

import pandas as pd
import pytest

from charts import actor_network
from charts.look import CONFLICT, Look


def frames(number: int) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """A star of so many actors around the first: its ties are by turns cooperative, conflictual and balanced."""
    names = [f"actor-{place}" for place in range(number)]
    nodes = pd.DataFrame(
        {
            "actor": names,
            "name": [f"Name {place}" for place in range(number)],
            "native_name": "",
            "kind": "armed_force",
            "state": [("USA", "RUS", "CHN")[place % 3] for place in range(number)],
            "events": range(number, 0, -1),
            "degree": [number - 1] + [1] * (number - 1),
            "betweenness": [1.0] + [0.0] * (number - 1),
        }
    )
    score = [(4.0, -6.0, 0.0)[place % 3] for place in range(number - 1)]
    edges = pd.DataFrame({"one": names[0], "other": names[1:], "events": 1, "cooperative": 1, "conflictual": 0})
    places = pd.DataFrame({"actor": names, "x": [place / number for place in range(number)], "y": 0.5})
    return nodes, edges.assign(score=score), places


def draw(number: int, focus: str | None = None, narrow: bool = False, size: str = "degree"):
    return actor_network.figure(*frames(number), size=size, focus=focus, look=Look(width=330 if narrow else 1000))


def lines(figure) -> dict[str, object]:
    return {shape.name: shape for shape in figure.layout.shapes}


def marks(figure) -> list:
    return [trace for trace in figure.data if trace.name in {"Russia", "China", "United States"}]


def test_each_state_has_its_shape_and_points_carry_actors() -> None:
    drawn = {trace.name: trace for trace in marks(draw(6))}

    assert {name: trace.marker.symbol for name, trace in drawn.items()} == {
        "Russia": "square", "China": "diamond", "United States": "circle",
    }  # fmt: skip
    assert list(drawn["United States"].customdata) == ["actor-0", "actor-3"]


def test_no_more_than_eighty_actors_are_drawn_and_forty_on_a_narrow_screen() -> None:
    assert sum(len(trace.x) for trace in marks(draw(120))) == 80
    assert sum(len(trace.x) for trace in marks(draw(120, narrow=True))) == 40


def test_the_focus_is_drawn_however_few_its_ties() -> None:
    assert "actor-119" in {actor for trace in marks(draw(120, focus="actor-119")) for actor in trace.customdata}


def test_shown_are_the_actors_and_ties_that_are_drawn() -> None:
    nodes, edges, places = frames(120)
    for look in (Look(), Look(width=330)):
        drawn, ties = actor_network.shown(nodes, edges, "actor-119", look)
        figure = actor_network.figure(nodes, edges, places, size="degree", focus="actor-119", look=look)

        assert set(drawn["actor"]) == {actor for trace in marks(figure) for actor in trace.customdata}
        assert set(ties["other"]) == set(drawn["actor"]) - {"actor-0"}
        assert list(drawn.columns) == list(nodes.columns)


def test_sign_is_told_by_colour_and_by_dash() -> None:
    drawn = lines(draw(6))

    assert drawn["Cooperative on balance"].line.dash == "solid"
    assert drawn["Conflictual on balance"].line.dash == "6px,4px"
    assert drawn["Conflictual on balance"].line.color.startswith("rgba(200, 69, 43")
    assert CONFLICT == "#C8452B"
    assert set(drawn) == {"Cooperative on balance", "Conflictual on balance", "Balanced"}


def test_the_legend_has_each_kind_of_tie_once_as_it_is_drawn_widest() -> None:
    nodes, edges, places = frames(7)
    figure = actor_network.figure(
        nodes, edges.assign(events=[9, 9, 1, 1, 1, 1]), places, size="degree", focus=None, look=Look()
    )
    legend = {trace.name: trace.line.width for trace in figure.data if trace.mode == "lines"}

    assert legend == {"Cooperative on balance": 2.8, "Conflictual on balance": 2.8, "Balanced": 1.2}
    assert len([trace for trace in figure.data if trace.mode == "lines"]) == 3


def test_ties_of_many_events_are_wider() -> None:
    nodes, edges, places = frames(6)
    edges["events"] = [9, 1, 1, 1, 1]

    figure = actor_network.figure(nodes, edges, places, size="degree", focus=None, look=Look())
    widths = [shape.line.width for shape in figure.layout.shapes if shape.name == "Cooperative on balance"]

    assert sorted(widths) == [1.2, 2.8]


@pytest.mark.parametrize("focus", [None, "actor-1"])
def test_edges_are_at_most_six_outlines(focus: str | None) -> None:
    assert 0 < len(draw(100, focus).layout.shapes) <= 6


def test_a_focus_dims_the_rest() -> None:
    figure = draw(7, focus="actor-1")
    american, russian = (
        next(trace for trace in marks(figure) if trace.name == name) for name in ("United States", "Russia")
    )

    assert lines(figure)["Other ties"].path.count("M") == 5, "five of six ties"
    assert dict(zip(russian.customdata, russian.marker.color, strict=True)) == {
        "actor-1": "#1A1C23", "actor-4": "rgba(26, 28, 35, 0.2)",
    }  # fmt: skip
    assert american.customdata[0] == "actor-0", "the neighbour comes before the dimmed"
    assert {word.text for word in figure.layout.annotations} >= {"Name 0", "Name 1"}
    assert "Name 4" not in {word.text for word in figure.layout.annotations}


def test_the_focus_tells_of_its_ties() -> None:
    (ties,) = [trace for trace in draw(7, focus="actor-1").data if trace.name == "ties"]

    assert list(ties.hovertext) == [
        "<b>Name 0 – Name 1</b><br>1 event together: 1 cooperative, 0 conflictual<br>mean score +4.0"
    ]


def test_an_unknown_focus_dims_nobody() -> None:
    assert "Other ties" not in lines(draw(7, focus="nobody"))


@pytest.mark.parametrize(("size", "words"), [("degree", "more ties"), ("betweenness", "higher betweenness")])
def test_the_guide_explains_size(size: str, words: str) -> None:
    figure = draw(6, size=size)

    assert figure.layout.showlegend
    assert words in figure.layout.legend.title.text


def test_larger_marks_have_more_of_the_measure() -> None:
    (american,) = [trace for trace in marks(draw(6)) if trace.name == "United States"]

    assert american.marker.size[0] == 30 > american.marker.size[1] > 8


def test_names_do_not_overlap() -> None:
    nodes, edges, places = frames(60)
    crowded = places.assign(x=0.5, y=[0.3 + place / 6000 for place in range(60)])

    figure = actor_network.figure(nodes, edges, crowded, size="degree", focus=None, look=Look())
    named = [word for word in figure.layout.annotations if word.text.startswith("Name")]

    assert len(named) < 10
    assert len(draw(10).layout.annotations) == 3 + 10, "three states and all ten where there is room"


def test_names_side_by_side_give_way_to_each_other() -> None:
    nodes, edges, places = frames(2)
    close = places.assign(x=0.3, y=[0.5, 0.518])

    figure = actor_network.figure(nodes, edges, close, size="degree", focus=None, look=Look())
    sides = {word.text: word.xanchor for word in figure.layout.annotations if word.text.startswith("Name")}

    assert sides == {"Name 0": "left", "Name 1": "right"}


def test_the_sentence_counts_ties_and_names_the_most_connected() -> None:
    nodes, edges, _ = frames(7)

    assert actor_network.takeaway(nodes, edges) == (
        "7 actors and 6 ties, 2 of them cooperative on balance and 2 conflictual; most ties: Name 0, with 6."
    )
    assert actor_network.takeaway(nodes.head(1), edges.head(0)) == "1 actor and no tie between them."


def test_nothing_to_draw_is_no_error() -> None:
    nodes, edges, places = frames(3)

    figure = actor_network.figure(nodes.head(0), edges.head(0), places, size="degree", focus="actor-1", look=Look())

    assert sum(len(trace.x) for trace in marks(figure)) == 0
