import numpy as np
import pandas as pd
import pytest

from analysis import packing

WIDTH, HEIGHT = 870, 102


def random_marks(seed, count, width=WIDTH):
    """Marks of all weights at PLOVER's usual scores, crowded towards the present as the record is."""
    chance = np.random.default_rng(seed)
    weight = chance.choice([1, 2, 3, 4, 5], count)
    score = chance.choice([-9.5, -6, -2, -1, 1, 4, 5, 9.5], count)
    return pd.DataFrame(
        {"x": width * chance.random(count) ** 0.5, "y": 7 * score, "size": 3.0 + 2 * weight, "weight": weight},
        index=[f"event-{number}" for number in range(count)],
    )


def discs(marks, packed):
    """All that is drawn: x, y, radius."""
    alone = packed.alone.assign(size=marks["size"])
    return pd.concat([alone, packed.counted])[["x", "y", "size"]].to_numpy(float) * [1, 1, 0.5]


@pytest.mark.parametrize(
    ("seed", "count", "width"), [(1, 40, 870), (2, 250, 870), (3, 500, 870), (4, 1500, 870), (5, 300, 318)]
)
def test_no_two_marks_overlap_and_none_is_lost(seed, count, width):
    marks = random_marks(seed, count, width)
    packed = packing.pack(marks, width=width, height=HEIGHT)
    x, y, radius = discs(marks, packed).T
    apart = np.hypot(np.subtract.outer(x, x), np.subtract.outer(y, y)) - np.add.outer(radius, radius)
    assert apart[~np.eye(len(x), dtype=bool)].min() >= 0
    assert (x - radius >= 0).all() and (x + radius <= width).all()
    assert (np.abs(y) + radius <= HEIGHT).all() and (np.abs(y) >= radius).all()
    members = [member for group in packed.counted["members"] for member in group]
    assert sorted([*packed.alone.index, *members]) == sorted(marks.index)
    assert packed.counted["count"].tolist() == [len(group) for group in packed.counted["members"]]
    assert (packed.counted["count"] >= 2).all()


def test_marks_stay_near_their_place_and_on_their_side():
    marks = random_marks(7, 400)
    packed = packing.pack(marks, width=WIDTH, height=HEIGHT)
    nudge = (packed.alone - marks.loc[packed.alone.index, ["x", "y"]]).abs()
    assert nudge["x"].max() <= packing.NUDGE_X + 1 and nudge["y"].max() <= packing.NUDGE_Y + 1
    for y, members in zip(packed.counted["y"], packed.counted["members"], strict=True):
        assert (np.sign(marks.loc[members, "y"]) == np.sign(y)).all()


def test_a_mark_with_room_stands_at_its_place_to_the_pixel():
    marks = pd.DataFrame({"x": [100.4, 300.0], "y": [28.0, -42.0], "size": [5.0, 13.0], "weight": [2, 5]})
    packed = packing.pack(marks, width=WIDTH, height=HEIGHT)
    assert packed.alone.to_dict("list") == {"x": [100.0, 300.0], "y": [28.0, -42.0]}
    assert packed.counted.empty


def test_the_weightiest_keeps_its_place_and_the_lightest_are_merged():
    marks = pd.DataFrame({"x": 200.0, "y": 30.0, "size": [6.0] * 60 + [13.0], "weight": [1] * 60 + [5]})
    packed = packing.pack(marks, width=WIDTH, height=HEIGHT)
    assert packed.alone.loc[60].tolist() == [200.0, 30.0]
    assert packed.counted["count"].sum() == 61 - len(packed.alone) > 0
    assert 60 not in packed.counted["members"].sum()


def test_packing_is_the_same_every_time():
    marks = random_marks(9, 500)
    first, again = (packing.pack(marks, width=WIDTH, height=HEIGHT) for _ in range(2))
    pd.testing.assert_frame_equal(first.alone, again.alone)
    pd.testing.assert_frame_equal(first.counted, again.counted)


def test_an_empty_lane():
    packed = packing.pack(random_marks(1, 0), width=WIDTH, height=HEIGHT)
    assert packed.alone.empty and packed.counted.empty
