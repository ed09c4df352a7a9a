"""What the questions about statements, networks and the record itself bring back from the tiny record."""

import pytest

from queries import network, record, sources, statements
from queries.filters import Filters
from queries.statements import Choice

pytestmark = pytest.mark.usefixtures("tiny_record")
JOINT, BREZHNEV = "1972-02-28-joint-words", "1972-03-20-brezhnev-on-the-visit"


@pytest.mark.parametrize(
    ("filters", "choice", "expected"),
    [
        (Filters(), Choice(), [JOINT, BREZHNEV]),
        (Filters(), Choice(speaks_for=("RUS",)), [BREZHNEV]),
        (Filters(), Choice(about=("RUS",)), [JOINT]),
        (Filters(), Choice(topics=("taiwan",)), [JOINT]),
        (Filters(), Choice(media=("speech",)), [BREZHNEV]),
        (Filters(), Choice(speakers=("zhou-enlai",)), [JOINT]),
        (Filters(), Choice(stances=(1,)), [JOINT]),
        (Filters(), Choice(stances=(-1,)), [BREZHNEV]),
        (Filters(), Choice(stances=(0, 1)), [JOINT, BREZHNEV]),
        (Filters(words="факты"), Choice(), [BREZHNEV]),
        (Filters(words="hegemony"), Choice(), [JOINT]),
        (Filters(dyads=("RUS-USA",)), Choice(), [JOINT, BREZHNEV]),
        (Filters.of_years(1980, 1990), Choice(), []),
    ],
)
def test_a_choice_brings_back_these_statements(filters: Filters, choice: Choice, expected: list[str]) -> None:
    assert statements.matching(filters, choice)["statement"].tolist() == expected


def test_a_stance_has_a_direction() -> None:
    rows = statements.stances([JOINT, BREZHNEV])[["from_state", "to_state", "stance"]].to_numpy().tolist()

    assert rows == [["CHN", "USA", 1], ["USA", "CHN", 1], ["RUS", "CHN", -1], ["RUS", "USA", 0]]


def test_actors_of_different_states_are_tied_by_the_events_of_their_dyad() -> None:
    ties = network.ties(Filters()).set_index(["one", "other"])["events"].to_dict()

    assert ties == {
        ("leonid-brezhnev", "richard-nixon"): 2,
        ("soviet-border-troops", "zhou-enlai"): 1,
        ("zhou-enlai", "richard-nixon"): 1,
    }


def test_the_triangle_counts_each_period() -> None:
    rows = network.triangle_by_era(Filters()).set_index(["era", "dyad"])

    assert len(rows) == 24
    assert rows.loc[("detente", "RUS-USA"), ["score", "events"]].tolist() == [1.5, 2]
    assert rows.loc[("detente", "CHN-USA"), ["score", "events"]].tolist() == [4.5, 1]
    assert rows.loc[("alliance", "RUS-CHN"), "events"] == 0


def test_the_record_counts_itself() -> None:
    counts = record.counts()

    assert counts[["events", "turning_points", "statements", "actors", "links"]].tolist() == [4, 1, 2, 4, 2]


def test_coverage_counts_a_record_once_for_each_voice() -> None:
    strip = record.coverage(["1969-03-02-clash", "1972-02-28-communique"])

    assert strip.to_numpy().tolist() == [[1969, 1, 0, 1, 1, 0], [1972, 1, 1, 0, 0, 0]]


def test_what_is_missing_is_told() -> None:
    assert record.short_of_sources()[["event", "lacks"]].to_numpy().tolist() == [
        ["1972-02-28-communique", "a second voice"]
    ]
    assert record.wanted()["title"].tolist() == ["A meeting that nobody could source"]
    assert record.corrections()["what"].tolist() == ["The month was May."]


def test_a_source_names_the_records_that_lean_on_it() -> None:
    pages = sources.all_sources().set_index("url")

    assert list(pages.loc["https://example.com/communique", "leaning"]) == ["1972-02-28-communique", JOINT]
