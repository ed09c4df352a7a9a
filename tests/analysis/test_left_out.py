"""What a capital may be said to leave out, and how distances changed, worked by hand."""

import pandas as pd
import pytest

from analysis import divergence, left_out
from tests.analysis.test_divergence import PAIRS, pair


def test_left_out_is_counted_only_of_words_read_whole() -> None:
    rows = left_out.topics(PAIRS).set_index(["state", "topic"])

    assert rows.loc[("USA", "trade")].tolist() == [1, 1, 1]  # at a, read whole; named at b; not seen at d
    assert rows.loc[("CHN", "trade")].tolist() == [0, 1, 1]  # named at a; at b in part, not seen
    assert ("RUS", "iran") not in rows.index


def test_the_most_left_out_come_first() -> None:
    assert left_out.topics(PAIRS)["left_out"].is_monotonic_decreasing
    assert left_out.topics(PAIRS.head(0)).empty


def test_a_change_needs_pairs_enough_in_both_halves() -> None:
    assert left_out.change(divergence.measured(PAIRS)).empty
    assert left_out.change(divergence.measured(PAIRS.head(0))).empty


def test_the_halves_hold_all_pairs() -> None:
    many = [pair(str(n), 1990 + n, "RUS-USA", ["a"], ["b"] if n > 3 else ["a"]) for n in range(8)]
    (found,) = left_out.change(divergence.measured(pd.DataFrame(many))).itertuples(index=False)

    assert (found.year, found.n_before, found.n_after) == (1993, 3, 5)
    assert (found.before, found.after) == (0.0, pytest.approx(0.8))
