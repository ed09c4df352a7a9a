"""A told figure is sent as the figure that it was made of."""

import plotly.graph_objects as go
import plotly.io
from plotly.tools import return_figure_from_figure_or_data

from charts.figure_text import FigureText, size


def test_a_told_figure_is_written_as_the_figure_itself() -> None:
    figure = go.Figure(data=[{"type": "scatter", "x": [1, 2], "y": [3, 4], "name": "</b>"}], layout={"height": 300})
    told = FigureText(figure)
    # What Streamlit does with a figure.
    shown = return_figure_from_figure_or_data(told, validate_figure=True)

    assert plotly.io.to_json(shown, validate=False) == plotly.io.to_json(figure, validate=False)
    assert shown["layout"]["height"] == 300
    assert size(told) > len(figure.to_json())
    assert "layout" in shown
    assert FigureText(go.Figure()).to_dict()["layout"] == {}


def test_a_change_of_the_figure_is_no_longer_seen() -> None:
    figure = go.Figure(layout={"height": 300})
    told = FigureText(figure)
    figure.update_layout(height=500)

    assert told.to_dict()["layout"] == {"height": 300}
