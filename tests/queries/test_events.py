"""What the questions about events bring back from the tiny record."""

import datetime as dt

import pytest

from queries import events
from queries.filters import Filters

pytestmark = pytest.mark.usefixtures("tiny_record")
CLASH, COMMUNIQUE, ABM, MINES = "1969-03-02-clash", "1972-02-28-communique", "1972-05-26-abm-treaty", "1972-06-mines"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), [CLASH, COMMUNIQUE, ABM, MINES]),
        (Filters.of_years(1970, 1972), [COMMUNIQUE, ABM, MINES]),
        (Filters(dyads=("RUS-USA",)), [ABM, MINES]),
        (Filters(dyads=("RUS-USA", "RUS-CHN")), [CLASH, ABM, MINES]),
        (Filters(contexts=("taiwan", "vietnam")), [COMMUNIQUE, MINES]),
        (Filters(types=("ASSAULT",)), [CLASH]),
        (Filters(weight=4), [CLASH, COMMUNIQUE]),
        (Filters(words="COMMUNIQUE"), [COMMUNIQUE]),
        (Filters(words="ussuri"), [CLASH]),
        (Filters(words="100 %"), []),
    ],
)
def test_a_choice_brings_back_these_events(filters: Filters, expected: list[str]) -> None:
    assert events.timeline(filters)["event"].tolist() == expected
    assert events.listed(filters)["event"].tolist() == expected


@pytest.mark.parametrize(
    ("filters", "event", "expected"),
    [
        (Filters(), "", ("", CLASH)),
        (Filters(), CLASH, ("", COMMUNIQUE)),
        (Filters(), ABM, (COMMUNIQUE, MINES)),
        (Filters(), MINES, (ABM, "")),
        (Filters(dyads=("RUS-USA", "RUS-CHN")), COMMUNIQUE, (CLASH, ABM)),
        (Filters.of_years(1970, 1972), CLASH, ("", COMMUNIQUE)),
        (Filters(), "1972-03-01-no-such-event", (COMMUNIQUE, ABM)),
        (Filters(words="100 %"), CLASH, ("", "")),
    ],
)
def test_steps_lead_to_the_neighbours(filters: Filters, event: str, expected: tuple[str, str]) -> None:
    assert events.neighbours(filters, event) == expected


def test_steps_walk_the_list_in_its_order() -> None:
    listed, walked = events.listed(Filters())["event"].tolist(), []
    while (after := events.neighbours(Filters(), walked[-1] if walked else "")[1]) and len(walked) <= len(listed):
        walked.append(after)

    assert walked == listed


def test_a_mark_stands_at_the_score_of_its_strongest_act() -> None:
    marks = events.timeline(Filters()).set_index("event")

    assert marks["score"].to_dict() == {CLASH: -9.0, COMMUNIQUE: 5.0, ABM: 5.0, MINES: -2.0}
    assert marks.loc[CLASH, "era"] == "split"


def test_a_turning_point_is_a_marker_and_no_mark() -> None:
    assert events.turning_points(Filters())["event"].tolist() == ["1976-09-09-mao-dies"]


def test_one_event_has_its_place_and_period() -> None:
    one = events.one(COMMUNIQUE).iloc[0]

    assert (one["place"], one["place_names"], one["era"], one["weight"]) == ("Shanghai", "上海", "Détente", 4)


def test_an_unknown_event_is_no_row() -> None:
    assert events.one("1972-02-28-nothing").empty


def test_links_are_seen_from_both_ends() -> None:
    assert events.linked(ABM)[["record", "relation", "incoming"]].to_numpy().tolist() == [
        [COMMUNIQUE, "responds_to", False],
        [COMMUNIQUE, "precedes", True],
    ]


def test_sources_are_ordered_by_voice() -> None:
    assert events.sources(CLASH)["voice"].tolist() == ["CHN", "RUS"]


def test_the_day_in_another_capital_is_told() -> None:
    assert events.elsewhere(ABM).to_numpy().tolist() == [["Beijing", dt.datetime(1972, 5, 27)]]


def test_events_of_a_day_leave_out_dates_known_to_the_month() -> None:
    assert events.on_day(dt.date(2026, 6, 1)).empty
    assert events.on_day(dt.date(2026, 5, 26))["event"].tolist() == [ABM]


def test_what_followed_is_of_the_same_pair_and_within_a_year() -> None:
    assert events.followed(COMMUNIQUE).empty
    assert events.followed(ABM)[["event", "dyads"]].to_numpy().tolist() == [[MINES, "RUS-USA"]]


def test_who_took_part_and_what_was_done() -> None:
    assert events.participants(COMMUNIQUE)[["name", "role"]].to_numpy().tolist() == [
        ["Richard Nixon", "guest"],
        ["Zhou Enlai", "host"],
    ]
    assert events.deeds(COMMUNIQUE)[["type", "score", "mutual"]].to_numpy().tolist() == [
        ["SUPPORT", 5.0, True],
        ["CONSULT", 4.0, True],
    ]
