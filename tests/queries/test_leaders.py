"""Terms of office overlap; the timeline shows one leader at a time."""

import pandas as pd

from queries import record


def test_each_term_ends_at_the_latest_where_the_next_one_begins() -> None:
    for _, terms in record.leaders().groupby("state"):
        following = terms["starts"].shift(-1).iloc[:-1]

        assert terms["starts"].is_monotonic_increasing
        assert (terms["ends"].iloc[:-1] <= following).all()


def test_a_former_leader_stays_through_a_year_that_is_all_that_is_known() -> None:
    leaders = record.leaders().set_index("name")

    # Mao's office is written as 1949 to 1976, Hua Guofeng's as 1976 to 1981, Deng Xiaoping's from 1978 on.
    assert leaders.loc["Hua Guofeng", ["starts", "ends"]].tolist() == [pd.Timestamp("1976-12-31"), pd.Timestamp("1978")]
