"""Who is tied in each period of the network, and who rose or fell."""

import pandas as pd

from analysis import network_periods

ACTORS = pd.DataFrame(
    [
        ("mao", "Mao Zedong", None, "person", "CHN", 3),
        ("stalin", "Joseph Stalin", None, "person", "RUS", 1),
        ("nixon", "Richard Nixon", None, "person", "USA", 2),
        ("kissinger", "Henry Kissinger", None, "person", "USA", 1),
    ],
    columns=["actor", "name", "native_name", "kind", "state", "events"],
)
ALLIANCE, DETENTE = (
    ("alliance", "Alliance", pd.Timestamp(1949, 10, 1)),
    ("detente", "Détente", pd.Timestamp(1969, 3, 1)),
)
TIES = pd.DataFrame(
    [
        (*DETENTE, "mao", "nixon", 2, 2, 0, 4.0),
        (*DETENTE, "mao", "kissinger", 1, 1, 0, 4.0),
        (*ALLIANCE, "stalin", "mao", 1, 1, 0, 5.0),
    ],
    columns=["era", "era_name", "starts", "one", "other", "events", "cooperative", "conflictual", "score"],
)


def test_only_the_tied_actors_of_a_period_have_a_row_and_the_earlier_period_comes_first() -> None:
    rows = network_periods.central(TIES, ACTORS)

    assert list(zip(rows["era"], rows["actor"], rows["degree"], strict=True)) == [
        ("alliance", "mao", 1),
        ("alliance", "stalin", 1),
        ("detente", "kissinger", 1),
        ("detente", "mao", 2),
        ("detente", "nixon", 1),
    ]
    # Of the three pairs of other actors one is joined through Mao alone.
    assert rows["betweenness"].tolist() == [0, 0, 0, 1 / 3, 0]


def test_change_goes_from_the_last_period_but_one_to_the_last() -> None:
    rows = network_periods.change(network_periods.central(TIES, ACTORS)).set_index("name")

    assert rows.index.tolist() == ["Mao Zedong", "Henry Kissinger", "Joseph Stalin", "Richard Nixon"]
    assert rows.loc["Mao Zedong", ["ties", "before", "now", "change"]].tolist() == [[1, 2], 1, 2, 1]
    assert rows.loc["Joseph Stalin", ["ties", "before", "now", "change"]].tolist() == [[1, 0], 1, 0, -1]


def test_without_two_periods_nothing_changed() -> None:
    of_one = TIES[TIES["era"] == "detente"]

    assert network_periods.change(network_periods.central(of_one, ACTORS)).empty
    assert network_periods.central(TIES[:0], ACTORS).empty
