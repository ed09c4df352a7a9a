"""What a browser is sent of a figure: the same picture, in a form that it draws once."""

import json

import numpy as np
import plotly.graph_objects as go
import pytest

from charts.look import Look
from charts.sealed import sealed

AXIS = {"automargin": True, "gridcolor": "#FFFFFF"}


@pytest.fixture
def given() -> go.Figure:
    figure = go.Figure(
        data=[
            {"type": "scatter", "x": [1, 2], "y": np.array([1 / 3, np.nan]), "yaxis": "y2"},
            {"type": "heatmap", "z": np.array([[0.5, 1.0]]), "colorscale": [[0, "#FFFFFF"], [1, "#000000"]]},
        ],
        layout={
            "yaxis2": {"gridcolor": "#123456"},
            "annotations": [{"text": "here"}],
            "template": {
                "layout": {"xaxis": {"automargin": True}, "yaxis": AXIS, "annotationdefaults": {"arrowwidth": 1}}
            },
        },
    )
    return Look().apply(figure, 200)


def test_a_figure_says_itself_what_its_template_said(given: go.Figure) -> None:
    layout = sealed(given).to_dict()["layout"]
    assert "template" not in layout
    assert layout["xaxis"]["automargin"] is True, "an axis that the figure does not mention"
    assert layout["yaxis2"]["gridcolor"] == "rgb(18,52,86)" and layout["yaxis2"]["automargin"] is True
    assert layout["annotations"][0]["arrowwidth"] == 1
    assert layout["showlegend"] is False


def test_numbers_are_lists_that_can_be_compared(given: go.Figure) -> None:
    line, field = sealed(given).to_dict()["data"]
    assert line["y"] == [0.3333333, None]
    assert field["z"] == [[0.5, 1.0]]
    assert "bdata" not in json.dumps([line, field])


def test_colours_are_told_without_a_sign_that_streamlit_looks_for(given: go.Figure) -> None:
    given.data[0].marker = {"color": ["#C8452B", "rgba(1, 2, 3, 0.5)"], "colorscale": [[0, "#FFFFFF"], [1, "#000000"]]}
    given.layout.annotations[0].text = "#C8452B"
    plain = sealed(given).to_dict()
    marker = plain["data"][0]["marker"]
    assert marker["color"] == ["rgb(200,69,43)", "rgba(1, 2, 3, 0.5)"]
    assert marker["colorscale"] == [[0, "rgb(255,255,255)"], [1, "rgb(0,0,0)"]]
    assert plain["layout"]["annotations"][0]["text"] == "#C8452B", "a text is no colour"


def test_nothing_is_left_for_streamlit_to_set(given: go.Figure) -> None:
    layout = sealed(given, clicked=True).to_dict()["layout"]
    assert layout["datarevision"] == 1
    assert (layout["clickmode"], layout["hovermode"], layout["dragmode"]) == ("event+select", "closest", "pan")


def test_a_box_that_the_figure_lets_be_drawn_stays(given: go.Figure) -> None:
    given.update_layout(dragmode="select")
    assert sealed(given, clicked=True).to_dict()["layout"]["dragmode"] == "select"


def test_each_caller_has_traces_of_its_own(given: go.Figure) -> None:
    figure = sealed(given)
    figure.to_dict()["data"][0].pop("type")
    assert figure.to_dict()["data"][0]["type"] == "scatter"
