"""The charts of the readouts: a word in every cell, a mark for every pair, a mean only where a pair is."""

import pandas as pd
import pytest

from analysis import divergence as measure
from charts import divergence, readouts
from charts.look import Look
from charts.topic_names import within_sentence
from tests.analysis.test_divergence import PAIRS

STANDINGS = pd.DataFrame(
    [
        ("ukraine", "CHN", "mentioned"), ("ukraine", "USA", "mentioned"), ("ukraine", "RUS", "no readout"),
        ("health", "CHN", "left out"), ("health", "USA", "mentioned"), ("health", "RUS", "no readout"),
        ("world_order", "CHN", "mentioned"), ("world_order", "USA", "not seen"), ("world_order", "RUS", "no readout"),
    ],
    columns=["topic", "state", "standing"],
)  # fmt: skip
ROWS = measure.measured(PAIRS)
MEANS = measure.means(ROWS, 10)


def test_every_cell_says_in_words_what_the_capital_does() -> None:
    ground, cells = readouts.topic_grid(STANDINGS, Look()).data

    assert list(cells.text) == [
        "◆ mentioned", "● mentioned", "–", "○ left out", "● mentioned", "–", "◆ mentioned", "not seen", "–",
    ]  # fmt: skip
    assert list(cells.customdata[:4]) == ["ukraine", "ukraine", "ukraine", "health"]
    assert ground.z.tolist() == [[1, 1, 0], [0, 1, 0], [1, 0, 0]]


def test_a_capital_without_a_text_is_named_as_such() -> None:
    heads = readouts.topic_grid(STANDINGS, Look()).layout.xaxis.ticktext

    assert heads == ("◆ China", "● United States", "■ Russia<br>no readout<br>in the record")
    assert readouts.topic_takeaway(STANDINGS) == (
        "Shared: Ukraine; China alone: world order; United States alone: health; Russia: no readout in the record."
    )


def test_each_pair_stands_at_its_date_and_distance_and_carries_its_event() -> None:
    (marks,) = divergence.over_years(ROWS, MEANS, 10, Look()).data

    assert list(marks.customdata) == ["d", "b", "a", "c"]
    lane = -1.55 - 2 * divergence.FIGURES
    assert list(marks.y) == pytest.approx([lane + 1, 1, 0.5, 0])


def test_only_a_pair_read_whole_is_filled() -> None:
    look = Look()
    (marks,) = divergence.over_years(ROWS, MEANS, 10, look).data

    assert list(marks.marker.color) == [look.paper, look.paper, look.muted, look.paper]


def test_a_mean_is_drawn_only_over_its_own_span_with_its_number() -> None:
    layout = divergence.over_years(ROWS, MEANS, 10, Look()).layout
    bars = [shape for shape in layout.shapes if shape.type == "line" and shape.xref != "paper"]
    texts = [note.text for note in layout.annotations]

    assert [(bar.x0, bar.x1, bar.line.dash) for bar in bars] == [
        ("1970-01-01", "1979-12-31", "4px,3px"),
        ("2000-01-01", "2009-12-31", "4px,3px"),
        ("1970-01-01", "1979-12-31", "solid"),
        ("2000-01-01", "2009-12-31", "4px,3px"),
    ]
    assert "<b>0.50<br>n = 1</b>" in texts
    assert texts.count("1.00<br>n = 1") == 2


def test_the_sentence_keeps_what_was_read_whole_apart() -> None:
    assert divergence.years_takeaway(ROWS) == (
        "4 pairs of capitals on the same event, 1 read whole on both sides; mean distance of those read whole: "
        "China–United States 0.50 (n = 1); of those read in part, only as a hint: China–United States 0.50 (n = 2), "
        "Russia–United States 1.00 (n = 1)."
    )


def test_a_cell_counts_how_often_a_capital_is_alone() -> None:
    rows = measure.alone(PAIRS)
    figure = readouts.alone_grid(rows, Look())
    place = figure.layout.yaxis.ticktext.index("Taiwan")
    cells = [
        text for text, y in zip(figure.data[1].text, figure.data[1].y, strict=True) if y == place
    ]  # Russia, China, United States

    assert cells == ["–", "<b>1</b> of 3", "<b>0</b> of 2"]
    assert "Left out most often, of texts read whole – United States: trade (1)." in readouts.alone_takeaway(rows)


def test_no_hue_but_that_of_the_score() -> None:
    for figure in (readouts.topic_grid(STANDINGS, Look()), divergence.over_years(ROWS, MEANS, 10, Look())):
        assert "#1F6FC0" not in figure.to_json()
        assert "#C8452B" not in figure.to_json()


def test_names_keep_their_capital_in_a_sentence() -> None:
    assert [within_sentence(topic) for topic in ("hong_kong", "ukraine", "non_interference", "world_order")] == [
        "Hong Kong",
        "Ukraine",
        "non-interference",
        "world order",
    ]


def test_nothing_to_show_is_no_error() -> None:
    assert len(readouts.topic_grid(STANDINGS.head(0), Look(width=360)).data) == 2
    assert len(divergence.over_years(ROWS.head(0), MEANS.head(0), 10, Look(width=360)).data[0].x) == 0
    assert len(readouts.alone_grid(measure.alone(PAIRS.head(0)), Look()).data) == 2
    assert readouts.alone_takeaway(measure.alone(PAIRS.head(0))) == "No topic is mentioned by one capital alone."
