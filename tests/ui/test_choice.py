"""The reader's choice in words, and the mark that a click names."""

import pytest

from queries.filters import Filters
from ui import filters
from ui.chart_panel import identifier


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
    ("customdata", "found"),
    [("a", "a"), (["a"], "a"), ([["a b"]], "a"), ("a b", "a"), ("", ""), (None, ""), ([], ""), (7, "")],
)
def test_a_mark_gives_its_first_identifier(customdata: object, found: str) -> None:
    assert identifier(customdata) == found
