import numpy as np
import pandas as pd
import pytest

from analysis import labels

WIDTH, HEIGHT, SIZE = 870, 210, 11


def wanted(seed, count):
    chance = np.random.default_rng(seed)
    marks = pd.DataFrame({"x": WIDTH * chance.random(count), "y": HEIGHT * chance.random(count)})
    texts = [
        [labels.wrapped("Somebody meets somebody else in a city and signs a paper", 22, lines)] for lines in (1, 2, 3)
    ]
    return marks.assign(
        radius=4.0, up=marks["y"] > HEIGHT / 2, must=False, texts=[texts[number % 3] for number in range(count)]
    )


def squares(marks):
    return np.column_stack(
        [
            marks["x"] - marks["radius"],
            marks["y"] - marks["radius"],
            marks["x"] + marks["radius"],
            marks["y"] + marks["radius"],
        ]
    )


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def placed(marks, most=50):
    return labels.place(marks, taken=squares(marks), width=WIDTH, height=HEIGHT, size=SIZE, most=most)


@pytest.mark.parametrize("seed", range(6))
def test_no_label_covers_another_a_mark_a_line_or_the_border(seed):
    marks = wanted(seed, 60)
    found = placed(marks)
    boxes = found[["left", "bottom", "right", "top"]].to_numpy()
    assert len(found) > 5
    for number, box in enumerate(boxes):
        assert not any(overlap(box, other) for other in boxes[number + 1 :])
        assert not any(overlap(box, square) for square in squares(marks))
        assert box[0] >= 0 and box[1] >= 0 and box[2] <= WIDTH and box[3] <= HEIGHT
    for line in found.dropna(subset="line_from").itertuples():
        own = np.flatnonzero(found.index == line.Index)[0]
        thread = (line.x - 1, line.line_from, line.x + 1, line.line_to)
        assert not any(overlap(thread, box) for number, box in enumerate(boxes) if number != own)


def test_a_lone_mark_has_its_label_on_the_better_side():
    marks = pd.DataFrame(
        {"x": [400.0], "y": [100.0], "radius": [5.0], "texts": [["Stalin dies"]], "must": [False], "up": [True]}
    )
    above, below = placed(marks).iloc[0], placed(marks.assign(up=False)).iloc[0]
    assert (above["anchor"], above["x"], above["y"]) == ("top center", 400.0, 108.0)
    assert (below["anchor"], below["x"], below["y"]) == ("bottom center", 400.0, 92.0)
    assert np.isnan(above["line_from"])


def test_a_label_further_off_has_a_line_to_its_mark():
    marks = pd.DataFrame(
        {"x": [400.0], "y": [100.0], "radius": [5.0], "texts": [["Stalin dies"]], "must": [False], "up": [True]}
    )
    wall = [[300, 90, 500, 140]]
    label = labels.place(marks, taken=wall, width=WIDTH, height=HEIGHT, size=SIZE, most=1).iloc[0]
    assert label["line_from"] == 105.0 and label["line_to"] == label["y"] > 140


def test_the_first_come_first_and_no_more_than_asked_for():
    marks = wanted(3, 60)
    assert placed(marks, most=4).index.tolist() == placed(marks).index.tolist()[:4]


def test_what_must_be_named_is_named_even_in_a_crowd():
    marks = wanted(1, 3)
    everywhere = [[0, 0, WIDTH, HEIGHT]]
    crowd = labels.place(marks, taken=everywhere, width=WIDTH, height=HEIGHT, size=SIZE, most=9)
    assert crowd.empty
    marks.loc[1, "must"] = True
    crowd = labels.place(marks, taken=everywhere, width=WIDTH, height=HEIGHT, size=SIZE, most=9)
    assert crowd.index.tolist() == [1]


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Stalin dies in Moscow", "Stalin dies in Moscow"),
        ("Nixon visits China and meets Mao and Zhou", "Nixon visits China and<br>meets Mao and Zhou"),
        ("Gorbachev meets Deng in Beijing; thirty years of enmity end", "Gorbachev meets<br>Deng in Beijing"),
        ("Moscow and Beijing sign a treaty of friendship and alliance", "Moscow and Beijing<br>sign a treaty…"),
    ],
)
def test_titles_in_two_lines(title, label):
    assert labels.wrapped(title) == label


def test_no_line_is_longer_than_asked_for():
    for line in labels.wrapped("Khrushchev condemns Stalin in a closed speech to the Congress", 22, 3).split("<br>"):
        assert len(line) <= 23


def test_rows_take_as_many_texts_as_fit():
    left, width = np.array([0, 10, 50, 60, 200]), np.array([100, 30, 30, 100, 10])
    assert labels.in_rows(left, width).tolist() == [-1, 0, 0, -1, 0]
    assert labels.in_rows(left, width, rows=2).tolist() == [1, 0, 0, -1, 0]
