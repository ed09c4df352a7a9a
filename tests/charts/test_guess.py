"""A guess is not told before it is made."""

import pandas as pd
import pytest

from charts import guess
from charts.look import Look

POINTS = pd.DataFrame({"date": pd.to_datetime([f"{year}-01-01" for year in range(1970, 1990)]), "value": range(20)})
ASKED = pd.Series({"title": "Warheads", "unit": "warheads", "year": 1979, "least": 0.0, "most": 40.0, "value": 9.0})


def test_before_the_guess_the_year_and_what_follows_are_not_drawn() -> None:
    figure = guess.figure(POINTS, ASKED, None, Look())

    assert [trace.name for trace in figure.data] == ["series"]
    assert max(figure.data[0].x) == 1978
    assert "9" not in guess.takeaway(ASKED, None).replace("1979", "")


def test_the_guess_stands_beside_the_truth() -> None:
    figure = guess.figure(POINTS, ASKED, 30.0, Look())
    marks = {trace.name: list(trace.y) for trace in figure.data if trace.name != "series"}

    assert marks == {"distance": [30.0, 9.0], "guess": [30.0], "truth": [9.0]}
    assert max(figure.data[0].x) == 1982
    assert [words.text for words in figure.layout.annotations] == ["warheads", "guess 30", "<b>9</b>"]


@pytest.mark.parametrize("guessed", [None, 0.0, 40.0, 9.0])
def test_the_scale_does_not_jump_and_holds_every_mark(guessed: float | None) -> None:
    figure, hidden = (guess.figure(POINTS, ASKED, one, Look()) for one in (guessed, None))

    assert figure.layout.yaxis.range == hidden.layout.yaxis.range
    assert figure.layout.xaxis.range == hidden.layout.xaxis.range
    assert all(0 <= value <= figure.layout.yaxis.range[1] for trace in figure.data for value in trace.y)
