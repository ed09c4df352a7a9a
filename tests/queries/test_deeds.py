"""Who did what with whom, in the tiny record."""

import datetime as dt

import pytest

from queries import sentence

ALWAYS = (dt.date(1949, 1, 1), dt.date(2026, 12, 31))
pytestmark = pytest.mark.usefixtures("tiny_record")


def deeds(one: str, verb: str, other: str, *days: dt.date) -> list[str]:
    return sentence.deeds(one, verb, other, *(days or ALWAYS))["event"].tolist()


@pytest.mark.parametrize(
    ("one", "verb", "other", "events"),
    [
        ("USA", "met", "CHN", ["1972-02-28-communique"]),
        ("CHN", "met", "USA", ["1972-02-28-communique"]),
        ("richard-nixon", "met", "zhou-enlai", ["1972-02-28-communique"]),
        ("richard-nixon", "met", "CHN", ["1972-02-28-communique"]),
        ("richard-nixon", "met", "leonid-brezhnev", []),
        ("USA", "signed with", "CHN", ["1972-02-28-communique"]),
        ("USA", "signed with", "RUS", []),  # the treaty stands in no series of texts
        ("USA", "called", "RUS", []),
        ("nobody", "met", "USA", []),
        ("USA", "no such verb", "CHN", []),
    ],
)
def test_only_what_the_verb_says_is_counted(one: str, verb: str, other: str, events: list[str]) -> None:
    assert deeds(one, verb, other) == events


def test_the_days_are_kept() -> None:
    assert deeds("USA", "met", "CHN", dt.date(1973, 1, 1), dt.date(1979, 1, 1)) == []


def test_states_come_first_and_persons_need_an_event() -> None:
    actors = sentence.actors()

    assert actors["person"].tolist() == sorted(actors["person"])
    assert set(actors.loc[~actors["person"], "actor"]) == {"RUS", "CHN", "USA"}
    assert (actors.loc[actors["person"], "events"] > 0).all()


def test_every_year_has_its_density() -> None:
    density = sentence.density("USA", "RUS", dt.date(1971, 1, 1), dt.date(1973, 12, 31))

    assert density.to_numpy().tolist() == [[1971, 0], [1972, 2], [1973, 0]]


def test_footnotes_name_the_sources() -> None:
    assert sentence.footnotes(["1972-05-26-abm-treaty"])["url"].tolist() == ["https://example.com/abm"]


def test_every_verb_says_where_it_counts_from() -> None:
    assert sentence.collected("exercised with")["series"].tolist() == ["exercises"]
