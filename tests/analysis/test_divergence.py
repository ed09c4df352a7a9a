"""Jaccard distances worked by hand, and what may be said of a text that was read in part."""

from math import isnan

import pandas as pd
import pytest

from analysis import divergence

DECEMBER = ({"normalization", "ukraine", "world_order"}, {"channels", "health", "normalization", "ukraine"})


def pair(event: str, year: int, dyad: str, one: list, other: list, *whole: bool) -> dict:
    first, second = dyad.split("-")
    return {
        "event": event, "date": pd.Timestamp(year, 6, 1), "title": event, "dyad": dyad, "first_state": first,
        "second_state": second, "first_topics": one, "second_topics": other,
        "first_whole": whole[0] if whole else False, "second_whole": whole[1] if whole else False,
    }  # fmt: skip


PAIRS = pd.DataFrame(
    [
        pair("a", 1972, "CHN-USA", ["taiwan", "trade"], ["taiwan"], True, True),
        pair("b", 1979, "CHN-USA", ["taiwan"], ["trade"]),
        pair("c", 2001, "CHN-USA", ["taiwan"], ["taiwan"], True, False),
        pair("d", 2001, "RUS-USA", ["iran", "trade", "korea"], ["japan"]),
        pair("e", 2002, "RUS-USA", [], []),
    ]
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (*DECEMBER, 0.6),  # 2 shared of 5
        ({"a"}, {"a"}, 0.0),
        ({"a"}, {"b"}, 1.0),
        ({"a", "b"}, {"b", "c"}, 2 / 3),
        ({"a", "b", "c"}, {"a"}, 2 / 3),
        ({"a"}, set(), 1.0),
    ],
)
def test_the_distance_is_one_less_the_shared_part(one: set, other: set, expected: float) -> None:
    assert divergence.distance(one, other) == pytest.approx(expected)
    assert divergence.distance(other, one) == pytest.approx(expected)


def test_two_sides_that_mention_nothing_have_no_distance() -> None:
    assert isnan(divergence.distance(set(), set()))
    assert "e" not in set(divergence.measured(PAIRS)["event"])


def test_the_most_divergent_is_first_and_of_equals_the_one_with_more_topics() -> None:
    rows = divergence.measured(PAIRS)

    assert rows["event"].tolist() == ["d", "b", "a", "c"]
    assert rows["distance"].tolist() == [1.0, 1.0, 0.5, 0.0]
    assert rows["topics"].tolist() == [4, 2, 2, 1]
    assert rows.loc[2, ["shared", "only_first", "only_second"]].tolist() == [["taiwan"], ["trade"], []]


def test_a_pair_is_whole_only_if_both_sides_are() -> None:
    assert divergence.measured(PAIRS).set_index("event")["read"].to_dict() == {
        "a": "whole",
        "b": "in part",
        "c": "in part",
        "d": "in part",
    }


def test_means_keep_whole_and_partly_read_apart_and_skip_empty_spans() -> None:
    means = divergence.means(divergence.measured(PAIRS), 10)

    assert means.to_numpy().tolist() == [
        ["CHN-USA", "in part", 1970, 1.0, 1],
        ["CHN-USA", "in part", 2000, 0.0, 1],
        ["CHN-USA", "whole", 1970, 0.5, 1],
        ["RUS-USA", "in part", 2000, 1.0, 1],
    ]


@pytest.mark.parametrize(("first", "last", "years"), [(1949, 2026, 10), (1995, 2026, 5), (2015, 2026, 1)])
def test_a_short_choice_is_cut_finer(first: int, last: int, years: int) -> None:
    assert divergence.span(first, last) == years


def test_left_out_is_said_only_of_what_was_read_whole() -> None:
    capitals = pd.DataFrame(
        [
            ("RUS", 1, False, ["iran"]),
            ("CHN", 2, True, ["iran", "trade"]),
            ("USA", 0, None, []),
        ],
        columns=["state", "texts", "read_whole", "topics"],
    )
    capitals.loc[len(capitals)] = ["XXX", 1, True, ["trade"]]

    assert divergence.standings(capitals).to_numpy().tolist() == [
        ["iran", "RUS", "mentioned"],
        ["iran", "CHN", "mentioned"],
        ["iran", "USA", "no readout"],
        ["iran", "XXX", "left out"],
        ["trade", "RUS", "not seen"],
        ["trade", "CHN", "mentioned"],
        ["trade", "USA", "no readout"],
        ["trade", "XXX", "mentioned"],
    ]


def test_a_topic_is_mentioned_alone_where_no_other_capital_has_it() -> None:
    rows = divergence.alone(PAIRS).set_index(["state", "topic"])

    assert rows.loc[("CHN", "taiwan")].tolist() == [1, 3, 0]  # alone at b, of a, b and c
    assert rows.loc[("CHN", "trade")].tolist() == [1, 1, 0]
    assert rows.loc[("USA", "trade")].tolist() == [1, 1, 1]  # left out at a, which was read whole
    assert rows.loc[("RUS", "japan")].tolist() == [0, 0, 0]


def test_three_capitals_at_one_event_count_once() -> None:
    three = pd.DataFrame(
        [
            pair("f", 1979, "RUS-CHN", ["iran"], ["korea"]),
            pair("f", 1979, "CHN-USA", ["korea"], ["korea"]),
            pair("f", 1979, "RUS-USA", ["iran"], ["korea"]),
        ]
    )
    rows = divergence.alone(three).set_index(["state", "topic"])

    assert rows.loc[("RUS", "iran")].tolist() == [1, 1, 0]
    assert rows.loc[("CHN", "korea")].tolist() == [0, 1, 0]


def test_no_pair_is_no_error() -> None:
    none = PAIRS.head(0)

    assert divergence.measured(none).empty
    assert divergence.means(divergence.measured(none), 10).empty
    assert divergence.alone(none).empty
