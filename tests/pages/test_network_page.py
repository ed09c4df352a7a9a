"""The Network page: each of its views, whatever its address says."""

from functools import partial

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from queries import network
from queries.filters import Filters
from tests.pages import reader
from ui import filters, motion, network_choice, rise_panel, triangle_panels

EXPERTS = "1960-07-16-soviet-union-recalls-experts-from-china"
opened = partial(reader.opened, "pages/explore/network.py")


def headings(app: AppTest) -> list[str]:
    return [heading.value for heading in app.subheader]


@pytest.mark.parametrize(
    ("view", "heading"),
    [
        ("Triangle", "The triangle in one year"),
        ("Actors", "Who acted with or against whom"),
        ("Through time", "The actors, period by period"),
        ("Voices", "Who speaks about whom"),
        ("Chains", "The chain of an event"),
    ],
)
def test_each_view_opens_from_its_link(view: str, heading: str) -> None:
    app = opened(view=view)

    assert not app.warning
    assert heading in headings(app)


@pytest.mark.parametrize(
    ("view", "query"),
    [
        ("Triangle", {"year": "9999"}),
        ("Triangle", {"year": ["-1", "x"], "words": "zzzz no such word"}),
        ("Actors", {"words": "zzzz no such word"}),
        ("Actors", {"tied_by": "fate", "ties_of": "blood", "most": "9999", "group": "99 Nobody", "behind": "-1"}),
        ("Actors", {"tie": "nobody|<b>nothing</b>", "actor": "Xi Jinping"}),
        ("Actors", {"tied_by": "Statements", "ties_of": "Both", "words": "zzzz no such word"}),
        ("Through time", {"words": "zzzz no such word"}),
        ("Voices", {"years": ["1970", "1970"], "words": "zzzz no such word"}),
        ("Chains", {"event": "no-such-event", "other": "<img src=x onerror=alert(1)>"}),
        ("Chains", {"event": "x" * 10_000, "other": ["a", "b"], "reach": "99", "link_page": "99999999999999999999"}),
        ("Chains", {"event": EXPERTS, "other": EXPERTS}),
        ("Chains", {"words": "zzzz no such word"}),
    ],
    ids=str,
)
def test_nonsense_in_a_link_is_no_error(view: str, query: dict) -> None:
    opened(view=view, **query)  # fails if the page shows an error


def test_a_link_opens_a_year() -> None:
    app = opened(year="1972")

    assert app.slider(key="year").value == 1972
    assert any(text.value.startswith("1972\\, uncertain") for text in app.markdown)


def test_a_year_outside_the_choice_is_told() -> None:
    app = opened(years=["1990", "2000"], year="1972")

    assert app.info[0].value.startswith("1972 lies outside the chosen years, 1990–2000")


def test_a_link_opens_the_chain_of_its_event() -> None:
    app = opened(view="Chains", event=EXPERTS)

    assert app.selectbox(key="chain-event").value == EXPERTS
    assert any("was broken by" in text.value or "brought as retaliation" in text.value for text in app.markdown)


def test_an_event_outside_the_choice_keeps_its_chain() -> None:
    app = opened(view="Chains", event=EXPERTS, years=["2000", "2010"])

    assert app.selectbox(key="chain-event").value == EXPERTS


def test_choosing_an_event_puts_it_into_the_address() -> None:
    app = opened(view="Chains")
    app.selectbox(key="chain-event").set_value(EXPERTS).run()

    assert app.query_params["event"] == EXPERTS
    assert app.selectbox(key="chain-event").value == EXPERTS


def test_two_events_far_apart_have_no_documented_path() -> None:
    app = opened(view="Chains", event=EXPERTS, other="2025-10-30-trump-xi-busan")

    assert app.info[0].value.startswith("No documented path leads from “Moscow recalls")


@pytest.mark.parametrize("turned", [False, True])
def test_a_path_is_found_whichever_event_is_named_first(turned: bool) -> None:
    before = network.chain(EXPERTS).iloc[0]["earlier"]
    event, other = (EXPERTS, before) if turned else (before, EXPERTS)
    app = opened(view="Chains", event=event, other=other)

    assert "The documented path" in headings(app)
    assert any(text.value.startswith("A documented path of ") for text in app.markdown)


@pytest.mark.parametrize(("by", "what"), [("Events", "events"), ("Statements", "statements")])
def test_what_lies_behind_a_tie_is_listed(by: str, what: str) -> None:
    app = opened(view="Actors", tied_by=by, tie="vladimir-putin|xi-jinping")
    ties, _, _ = network_choice.meetings(Filters(last_year=filters.last_year()), by == "Statements")
    tie = ties[(ties["one"] == "vladimir-putin") & (ties["other"] == "xi-jinping")].iloc[0]

    assert f"Behind it: Vladimir Putin and Xi Jinping, {tie['events']} {what}" in headings(app)


def test_a_kind_of_tie_leaves_no_other() -> None:
    ties, _, _ = network_choice.meetings(Filters(), False)
    kinds = {kind: network_choice.of_kind(ties, kind) for kind in ("All", "Cooperation", "Conflict", "Both")}

    assert (kinds["Cooperation"]["conflictual"] == 0).all()
    assert (kinds["Conflict"]["cooperative"] == 0).all()
    assert len(kinds["Cooperation"]) + len(kinds["Conflict"]) + len(kinds["Both"]) <= len(kinds["All"]) == len(ties)


def test_the_years_play_from_the_first_once_asked_and_stop_when_asked() -> None:
    app = opened(years=["1990", "2000"], year="2000")
    app.button(key="play-years").click().run()
    assert app.slider(key="year").value == 1990

    app.button(key="play-years").click().run()
    assert app.slider(key="year").value == 1990
    assert app.button(key="play-years").label == "Play the years"


def test_the_files_hold_what_is_drawn() -> None:
    app = opened(view="Actors", actor="Xi Jinping")
    assert not app.get("download_button"), "made when they are asked for"
    app.button_group(key="tools-actors").set_value("Network files").run()
    names = [button.label for button in app.get("download_button")]

    assert names == ["GraphML", "GEXF", "JSON", "CSV"]


def test_who_rose_and_fell_is_told_beside_the_periods() -> None:
    assert [text for text in opened(view="Through time").markdown if "rose most" in text.value]


def test_change_is_the_difference_of_ties() -> None:
    rows = rise_panel.change(Filters())

    assert {len(ties) for ties in rows["ties"]} == {8}
    assert (rows["change"] == rows["now"] - rows["before"]).all()
    assert [one["ties"][-1] for _, one in rows.head(9).iterrows()] == rows["now"].head(9).tolist()
    assert rows["change"].abs().is_monotonic_decreasing


def test_side_years_are_named_where_they_were_taken_in() -> None:
    years = pd.DataFrame(
        {"year": [1972] * 2, "dyad": ["CHN-USA", "RUS-CHN"], "from_year": [1972, 1969], "to_year": [1972, 1975]}
    )

    assert triangle_panels.of_year(years, 1972)["span"].tolist() == ["", "1969–75"]
    assert triangle_panels.of_year(years, 1971).empty


def test_years_that_play_stop_where_less_motion_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened(year="1972")
    app.button(key="play-years").click().run()
    assert app.session_state[triangle_panels.PLAYING]
    monkeypatch.setattr(motion, "reduced", lambda: True)
    app.run()
    year = app.slider(key="year").value

    assert not app.session_state[triangle_panels.PLAYING]
    assert "play-years" not in [button.key for button in app.button]
    assert app.run().slider(key="year").value == year
