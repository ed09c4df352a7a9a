"""The reader's choice in words, and the steps through a list."""

import pandas as pd
import pytest

from queries.filters import Filters
from ui import event_list, filters
from ui.chart_panel import identifier

LISTED = pd.DataFrame({"event": ["1950-02-14-treaty", "1969-03-02-clash", "1972-02-28-communique"]})


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (Filters.of_years(1990, 2000), "Events, 1990–2000"),
        (
            Filters(1990, 2000, ("RUS-CHN",), ("human_rights",), ("AGREE",), 3, "gas"),
            "Events, Russia–China, 1990–2000, human rights, agree, weight 3 and above, with the words “gas”",
        ),
    ],
)
def test_a_choice_is_told_in_words(chosen: Filters, sentence: str) -> None:
    assert filters.sentence(chosen) == sentence


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("", ("", "1950-02-14-treaty")),
        ("1950-02-14-treaty", ("", "1969-03-02-clash")),
        ("1969-03-02-clash", ("1950-02-14-treaty", "1972-02-28-communique")),
        ("1972-02-28-communique", ("1969-03-02-clash", "")),
        ("1971-07-09-kissinger", ("1969-03-02-clash", "1972-02-28-communique")),
    ],
)
def test_steps_lead_to_the_neighbours(event: str, expected: tuple[str, str]) -> None:
    assert event_list.neighbours(LISTED, event) == expected


def test_an_empty_list_has_no_neighbours() -> None:
    assert event_list.neighbours(LISTED.iloc[:0], "1950-02-14-treaty") == ("", "")


@pytest.mark.parametrize(
    ("customdata", "found"),
    [("a", "a"), (["a"], "a"), ([["a b"]], "a"), ("a b", "a"), ("", ""), (None, ""), ([], ""), (7, "")],
)
def test_a_mark_gives_its_first_identifier(customdata: object, found: str) -> None:
    assert identifier(customdata) == found
