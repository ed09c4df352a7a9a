"""Every page opens, with the real record, whatever its address says."""

from pathlib import Path

import pytest

from database import DataError, Fault
from queries import ask
from tests.pages.reader import opened, visited

ROOT = Path(__file__).parents[2]
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "pages").rglob("*.py"))
# Nonsense that is dropped stands together; what empties a page stands alone, since it would hide the rest.
NONSENSE = [
    {"years": "soon", "dyads": "USA-MARS", "event": "no-such-event", "page": "-5", "statement": "no-such-statement",
     "view": "nothing", "actor": "nobody", "far": "9", "size": "huge"},
    {"years": ["99999", "-1"], "weight": "heavy", "types": ["ASSAULT", "<script>alert(1)</script>"],
     "event": "<img src=x onerror=alert(1)>",
     "speaks": "Atlantis", "spoken_of": "RUS", "topics": "everything", "media": "fax", "speakers": "nobody",
     "stance": "rude"},
    {"years": ["2020", "1950"], "contexts": "'; DROP TABLE events; --", "event": "x" * 10_000,
     "page": "999999999999999999999", "view": "Actors", "list": "open", "actor_list": "-1", "others": "<b>"},
    {"event": ["a", "b"], "said": "Phrases", "phrase": "<b>[a](javascript:alert(1))</b>\x00" * 99, "uses": "-1",
     "mentions": "nobody"},
    {"words": "x" * 10_000},
    {"words": "\x00\u202e<b>[a](javascript:alert(1))</b>"},
]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_and_every_chart_has_a_text_for_those_who_cannot_see_it(page: str) -> None:
    app = opened(page)

    assert len(app.title) == 1
    assert all(chart.proto.alt.strip() for chart in app.get("plotly_chart"))


@pytest.mark.parametrize("query", NONSENSE, ids=lambda query: str(query)[:40])
def test_nonsense_in_a_link_is_no_error(query: dict) -> None:
    opened("pages/explore/timeline.py", **query)  # fails if the page shows an error


@pytest.mark.parametrize("page", PAGES)
def test_all_nonsense_at_once_is_no_error_on_any_page(page: str) -> None:
    opened(page, **{name: value for query in NONSENSE for name, value in query.items()})


def test_every_page_is_in_the_menu() -> None:
    text = (ROOT / "ui" / "frame.py").read_text("utf-8")

    assert [page for page in PAGES if f'"{page.removeprefix("pages/").removesuffix(".py")}"' not in text] == []


def test_an_unknown_event_is_told_and_the_page_goes_on() -> None:
    app = opened("pages/explore/event.py", event="1949-10-01-nothing")

    assert "There is no event" in app.info[0].value


def test_a_single_statement_stands_under_the_name_of_its_state() -> None:
    app = opened("pages/explore/event.py", event="1999-03-24-primakov-turns-back")

    assert "Russia" in [text.value for text in app.caption]


def test_only_what_followed_is_said_to_be_a_sequence_and_no_cause() -> None:
    app = opened("pages/explore/event.py", event="1972-02-21-nixon-in-china")
    headings = [text.value for text in app.markdown]

    assert {"**What followed**", "**With the same people**"} <= set(headings)
    assert len([text for text in app.caption if "a sequence, not a cause" in text.value]) == 1


def test_statements_show_stances_or_topics_above_the_same_cards() -> None:
    stances, topics = (opened("pages/explore/statements.py", said=said) for said in ("Stances", "Topics"))

    assert [app.subheader[0].value for app in (stances, topics)] == [
        "How each capital spoke of the others",
        "Who speaks about what",
    ]
    assert [len(app.get("plotly_chart")) for app in (stances, topics)] == [1, 1]
    assert stances.subheader[1].value == topics.subheader[1].value


def test_a_phrase_typed_in_chinese_is_followed_in_three_languages() -> None:
    app = opened("pages/explore/statements.py", said="Phrases", phrase="冷战")

    assert app.get("plotly_chart")
    assert {"**Cold War**", "**холодная война**", "**冷战**"} <= {text.value for text in app.markdown}


def test_a_phrase_that_nobody_said_is_told_with_the_warning_that_the_record_is_a_selection() -> None:
    app = opened("pages/explore/statements.py", said="Phrases", phrase="zzzqqq")

    assert "The record is a selection" in app.info[0].value


def test_a_choice_that_leaves_nothing_says_what_to_do() -> None:
    app = opened("pages/explore/timeline.py")
    app.text_input(key="words").set_value("zzzz no such word").run()

    assert app.info[0].value == "No event matches. Widen the years, take a filter away, or press Reset."


def test_reset_takes_every_filter_away() -> None:
    app = opened("pages/explore/timeline.py")
    app.text_input(key="words").set_value("zzzz no such word").run()
    next(button for button in app.button if button.label == "Reset").click().run()

    assert not app.info
    assert app.text_input(key="words").value == ""


def test_faults_in_the_data_are_told_in_sentences_and_no_page_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def unsound() -> None:
        raise DataError([Fault("events/2022.toml", "2022-03-18-call", "act type 'PHONE' is not one of AGREE, CONSULT")])

    monkeypatch.setattr(ask, "built", unsound)
    app = visited("pages/explore/timeline.py")

    assert not app.exception
    assert "cannot be shown" in app.error[0].value
    assert app.text[0].value == "events/2022.toml, 2022-03-18-call: act type 'PHONE' is not one of AGREE, CONSULT"


@pytest.mark.parametrize(
    ("tool", "shows"),
    [("Rows", "dataframe"), ("SQL", "code"), ("Sources", "dataframe"), ("Export", "page_link"), ("Cite", "code"),
     ("Link", "code")],
)  # fmt: skip
def test_what_lies_behind_a_chart_is_made_when_it_is_asked_for(tool: str, shows: str) -> None:
    app = opened("pages/explore/timeline.py", weight="turning points")
    before = len(app.get(shows))
    app.session_state["tools-timeline"] = tool

    assert app.button_group(key="tools-timeline").options == ["Rows", "SQL", "Sources", "Export", "Cite", "Link"]
    assert len(app.run().get(shows)) > before
    app.session_state["tools-timeline"] = None
    assert len(app.run().get(shows)) == before


@pytest.mark.parametrize(("page", "query"), [("timeline", {"list": "true"}), ("network", {"actor_list": "true"})])
def test_the_list_beside_a_chart_is_sent_once_it_is_opened(page: str, query: dict) -> None:
    path, shown = f"pages/explore/{page}.py", {"view": "Actors"}

    assert not opened(path, **shown).dataframe
    assert len(opened(path, **shown, **query).dataframe) == 1
