"""Topics by state: every count in its cell, the most mentioned first."""

import pandas as pd

from charts import topics
from charts.look import Look

MENTIONED = pd.DataFrame(
    [("CHN", "taiwan", 9), ("USA", "taiwan", 4), ("RUS", "strategic_arms", 7), ("USA", "hong_kong", 1)],
    columns=["state", "topic", "statements"],
)


def many(number: int) -> pd.DataFrame:
    return pd.DataFrame(
        {"state": "RUS", "topic": [f"topic_{place:02}" for place in range(number)], "statements": range(number, 0, -1)}
    )


def test_every_cell_prints_its_count() -> None:
    (cells,) = topics.figure(MENTIONED, Look()).data

    assert cells.text.tolist() == [["0", "9", "4"], ["7", "0", "0"], ["0", "0", "1"]]
    assert cells.z.tolist() == [[0, 9, 4], [7, 0, 0], [0, 0, 1]]
    assert cells.texttemplate == "%{text}"


def test_columns_are_the_three_states_and_rows_the_topics() -> None:
    figure = topics.figure(MENTIONED, Look())

    assert figure.layout.xaxis.ticktext == ("■ Russia", "◆ China", "● United States")
    assert figure.layout.yaxis.ticktext == ("Taiwan", "Strategic arms", "Hong Kong")
    assert figure.data[0].customdata[1][0] == "strategic_arms"


def test_shade_has_no_hue_of_its_own() -> None:
    low, high = (colour for _, colour in topics.figure(MENTIONED, Look()).data[0].colorscale)

    assert low.rsplit(",", 1)[0] == high.rsplit(",", 1)[0] == "rgba(26, 28, 35"


def test_what_does_not_fit_is_counted_in_the_caption() -> None:
    figure = topics.figure(many(23), Look())

    assert len(figure.data[0].z) == 20
    assert figure.layout.annotations[0].text == "The other 3 topics: 6 of 276 mentions"
    assert topics.figure(many(20), Look()).layout.annotations[0].text == "Number: statements that mention the topic"


def test_the_sentence_names_the_first_topic_of_each_state() -> None:
    assert topics.takeaway(MENTIONED) == (
        "Mentioned most: Taiwan (13 times); first by state: "
        "Russia Strategic arms (7), China Taiwan (9), United States Taiwan (4)."
    )
    assert topics.takeaway(MENTIONED.head(0)) == "No statement with a coded topic."


def test_no_topic_is_no_error() -> None:
    assert len(topics.figure(MENTIONED.head(0), Look()).data[0].z) == 0
