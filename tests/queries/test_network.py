"""What the questions about networks bring back from the tiny record."""

from pathlib import Path

import pytest

from database import build
from queries import ask, network, record, sentence
from queries.filters import Filters

CLASH, COMMUNIQUE, ABM, MINES = "1969-03-02-clash", "1972-02-28-communique", "1972-05-26-abm-treaty", "1972-06-mines"
BREZHNEV = "1972-03-20-brezhnev-on-the-visit"


@pytest.fixture
def longer_chain(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny record with links from the communiqué over the ABM Treaty to the mines; the clash leads nowhere."""
    file = data / "events" / "1972.toml"
    text = file.read_text("utf-8")
    text = text.replace(
        "date = 1972-06-01\n", f'date = 1972-06-01\nlinks = [{{ to = "{ABM}", relation = "follows_up" }}]\n'
    )
    file.write_text(text, "utf-8")
    built = build(data)
    monkeypatch.setattr(ask, "built", lambda: built)


@pytest.mark.usefixtures("tiny_record")
def test_a_year_with_few_acts_takes_in_the_years_around_and_says_so() -> None:
    rows = network.triangle_by_year(Filters()).set_index(["year", "dyad"])

    clash = rows.loc[1969, "RUS-CHN"]
    assert (clash["acts"], clash["events"], clash["from_year"], clash["to_year"]) == (1, 1, 1966, 1972)
    assert list(rows.loc[1966, "RUS-CHN"]["records"]) == [CLASH], "three years away"
    assert rows.loc[1965, "RUS-CHN"]["acts"] == 0
    assert rows.loc[1972, "CHN-USA"]["acts"] == 2
    assert list(rows.loc[1972, "RUS-USA"]["records"]) == [ABM, MINES]
    assert rows.loc[1972, "RUS-USA"]["score"] == pytest.approx((5 - 2) / 2)


@pytest.mark.usefixtures("tiny_record")
def test_the_events_of_a_side_are_told_where_they_are_few() -> None:
    rows = network.triangle_by_year(Filters(), most=1).set_index(["year", "dyad"])

    assert list(rows.loc[1969, "RUS-CHN"]["records"]) == [CLASH]
    assert rows.loc[1972, "RUS-USA"]["events"] == 2
    assert list(rows.loc[1972, "RUS-USA"]["records"]) == []


@pytest.mark.usefixtures("tiny_record")
def test_years_outside_the_choice_have_no_row_and_lend_no_act() -> None:
    rows = network.triangle_by_year(Filters.of_years(1970, 1972)).set_index(["year", "dyad"])

    assert sorted(set(rows.index.get_level_values("year"))) == [1970, 1971, 1972]
    assert rows.loc[1970, "RUS-CHN"]["acts"] == 0
    assert tuple(rows.loc[1970, "CHN-USA"][["from_year", "to_year"]]) == (1970, 1972)


@pytest.mark.usefixtures("tiny_record")
def test_an_enough_of_acts_keeps_to_the_year() -> None:
    everything = network.triangle_by_year(Filters())

    enough = everything[everything["acts"] >= 3]
    assert (enough["events"] <= enough["acts"]).all()
    assert set(everything["year"]) == set(range(1949, 1977)), "to the last year of the record"


@pytest.mark.usefixtures("tiny_record")
def test_ties_stand_in_the_period_of_their_events() -> None:
    rows = network.ties_by_era(Filters())

    assert set(zip(rows["era"], rows["one"], rows["other"], rows["events"], strict=True)) == {
        ("split", "soviet-border-troops", "zhou-enlai", 1),
        ("detente", "zhou-enlai", "richard-nixon", 1),
        ("detente", "leonid-brezhnev", "richard-nixon", 2),
    }


@pytest.mark.usefixtures("tiny_record")
def test_voices_are_directed() -> None:
    rows = network.voices(Filters()).set_index(["from_state", "to_state"])

    assert rows["stance"].to_dict() == {
        ("CHN", "USA"): 1.0, ("RUS", "CHN"): -1.0, ("RUS", "USA"): 0.0, ("USA", "CHN"): 1.0,
    }  # fmt: skip
    assert tuple(rows.loc[("RUS", "CHN"), ["statements", "warm", "neither", "cold"]]) == (1, 0, 0, 1)
    assert list(rows.loc[("RUS", "USA"), "records"]) == [BREZHNEV]


@pytest.mark.parametrize(
    ("filters", "directions"),
    [
        (Filters(dyads=("RUS-CHN",)), [("RUS", "CHN")]),
        (Filters(words="HEGEMONY"), [("CHN", "USA"), ("USA", "CHN")]),
        (Filters(words="ПОКАЖУТ"), [("RUS", "CHN"), ("RUS", "USA")]),
        (Filters.of_years(1973, 1990), []),
    ],
)
@pytest.mark.usefixtures("tiny_record")
def test_a_choice_of_statements_brings_back_these_directions(filters: Filters, directions: list) -> None:
    rows = network.voices(filters)

    assert list(zip(rows["from_state"], rows["to_state"], strict=True)) == directions


@pytest.mark.usefixtures("tiny_record")
def test_in_a_joint_statement_each_speaks_for_the_own_state() -> None:
    rows = network.persons_voices(Filters())

    assert set(zip(rows["name"], rows["from_state"], rows["to_state"], strict=True)) == {
        ("Richard Nixon", "USA", "CHN"),
        ("Zhou Enlai", "CHN", "USA"),
        ("Leonid Brezhnev", "RUS", "CHN"),
        ("Leonid Brezhnev", "RUS", "USA"),
    }


@pytest.mark.usefixtures("tiny_record")
def test_only_events_with_links_are_listed() -> None:
    assert network.linked_events(Filters())["event"].tolist() == [COMMUNIQUE, ABM]
    assert network.linked_events(Filters(dyads=("RUS-USA",)))["event"].tolist() == [ABM]
    assert network.linked_events(Filters(types=("ASSAULT",))).empty


@pytest.mark.usefixtures("tiny_record")
def test_a_link_leads_from_the_earlier_to_the_later_whichever_has_it() -> None:
    rows = network.chain(COMMUNIQUE)

    assert list(zip(rows["side"], rows["earlier"], rows["later"], strict=True)) == [("after", COMMUNIQUE, ABM)] * 2
    assert dict(zip(rows["relation"], rows["causal"], strict=True)) == {"precedes": False, "responds_to": True}
    assert rows.loc[rows["causal"], "source"].tolist() == ["https://example.com/abm"]
    assert rows["later_score"].tolist() == [5.0, 5.0]


@pytest.mark.usefixtures("longer_chain")
def test_a_chain_goes_over_several_steps_on_both_sides() -> None:
    ahead, back = network.chain(COMMUNIQUE), network.chain(MINES)

    assert list(zip(ahead["later"], ahead["steps"], strict=True)) == [(ABM, 1), (ABM, 1), (MINES, 2)]
    assert set(zip(back["side"], back["earlier"], back["steps"], strict=True)) == {
        ("before", COMMUNIQUE, 2), ("before", ABM, 1),
    }  # fmt: skip
    assert set(network.chain(ABM)["side"]) == {"before", "after"}
    assert network.chain(CLASH).empty


@pytest.mark.usefixtures("longer_chain")
def test_a_path_follows_time_and_names_each_link() -> None:
    rows = network.path(COMMUNIQUE, MINES)

    assert list(zip(rows["steps"], rows["earlier"], rows["later"], strict=True)) == [
        (1, COMMUNIQUE, ABM), (1, COMMUNIQUE, ABM), (2, ABM, MINES),
    ]  # fmt: skip
    assert network.path(MINES, COMMUNIQUE).empty, "not against time"
    assert network.path(COMMUNIQUE, CLASH).empty
    assert network.path(COMMUNIQUE, COMMUNIQUE).empty


@pytest.fixture
def without_the_treaty(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny record with the ABM Treaty withdrawn."""
    file = data / "events" / "1972.toml"
    text = file.read_text("utf-8").replace(
        "date_elsewhere = { CHN = 1972-05-27 }",
        'date_elsewhere = { CHN = 1972-05-27 }\nwithdrawn = 2026-11-24\nwithdrawn_because = "It did not happen."',
    )
    file.write_text(text, "utf-8")
    built = build(data)
    monkeypatch.setattr(ask, "built", lambda: built)


def counted() -> tuple[int, int, int]:
    """How often codes are used, voices heard, persons met."""
    return record.choices()["used"].sum(), record.voices()["records"].sum(), sentence.actors()["events"].sum()


@pytest.mark.usefixtures("tiny_record")
def test_a_withdrawn_record_counts_nowhere(request: pytest.FixtureRequest) -> None:
    before = counted()
    request.getfixturevalue("without_the_treaty")

    assert all(now < once for now, once in zip(counted(), before, strict=True))


@pytest.mark.usefixtures("without_the_treaty")
def test_links_of_a_withdrawn_record_are_no_links() -> None:
    assert network.chain(COMMUNIQUE).empty
    assert network.path(COMMUNIQUE, ABM).empty
    assert network.linked_events(Filters()).empty


def test_links_in_a_ring_come_to_an_end(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = data / "events" / "1972.toml"
    text = file.read_text("utf-8").replace('relation = "precedes"', 'relation = "follows_up"')
    file.write_text(text, "utf-8")
    built = build(data)
    monkeypatch.setattr(ask, "built", lambda: built)

    assert len(network.chain(COMMUNIQUE)) == 4, "each of the two links on each side"
    assert len(network.path(COMMUNIQUE, ABM)) == 1
