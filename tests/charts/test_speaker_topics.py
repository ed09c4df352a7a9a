"""Speakers by topics: state by state, the most heard, every count in its cell."""

import pandas as pd

from charts import speaker_topics
from charts.look import Look

SAID = pd.DataFrame(
    [
        ("xi", "Xi Jinping", "CHN", "partnership", 9),
        ("xi", "Xi Jinping", "CHN", "taiwan", 3),
        ("putin", "Vladimir Putin", "RUS", "partnership", 5),
        ("biden", "Joe Biden", "USA", "taiwan", 2),
    ],
    columns=["actor", "name", "state", "topic", "statements"],
)


def test_cells_count_and_carry_speaker_and_topic() -> None:
    cells, numbers, counts = speaker_topics.figure(SAID, Look()).data

    assert cells.z.tolist() == [[5, 0], [9, 3], [0, 2]]
    assert list(numbers.text) == ["5", "9", "3", "2"]
    assert list(counts.customdata) == ["putin|partnership", "xi|partnership", "xi|taiwan", "biden|taiwan"]
    assert (counts.x[2], counts.y[2]) == (1, 1)


def test_a_phone_has_room_for_few_topics() -> None:
    many = pd.concat([SAID.assign(topic=f"topic_{place}") for place in range(30)], ignore_index=True)

    assert len(speaker_topics.figure(many, Look(width=330)).layout.xaxis.ticktext) == speaker_topics.FEW_TOPICS
    assert len(speaker_topics.figure(many, Look()).layout.xaxis.ticktext) == speaker_topics.MOST_TOPICS


def test_the_sentence_names_the_fullest_cell() -> None:
    assert speaker_topics.takeaway(SAID) == (
        "3 speakers and 2 topics; most often Xi Jinping mentions Partnership (9 statements)."
    )
    assert speaker_topics.takeaway(SAID.head(0)) == "No statement with a coded topic."
