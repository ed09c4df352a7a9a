"""Sentences that can be printed."""

import datetime as dt

import pandas as pd
import pytest

from analysis import sentence

SEVENTIES = (dt.date(1972, 1, 1), dt.date(1979, 12, 31))
OPEN = pd.DataFrame({"title": ["Meetings"], "complete": [False], "missing": ["Most."]})
DONE = OPEN.assign(complete=True)
FULL = pd.DataFrame({"year": [1972, 1973], "events": [9, 8]})
THIN = pd.DataFrame({"year": [1972, 1973, 1974], "events": [9, 0, 1]})


@pytest.mark.parametrize(
    ("verb", "number", "told"),
    [
        ("met", 6, "Officials of the United States and China met at least six times in person from 1972 to 1979."),
        ("met", 1, "Officials of the United States and China met at least once in person from 1972 to 1979."),
        ("met", 0, "Officials of the United States and China did not meet in person from 1972 to 1979, as far as the "
                   "record goes."),
        ("sanctioned", 30, "The United States took at least 30 measures of sanctions, tariffs or curbs against China "
                           "from 1972 to 1979."),
        ("exercised with", 1, "The United States and China held at least one joint exercise or patrol from 1972 to "
                              "1979."),
    ],
)  # fmt: skip
def test_a_count_is_told_as_a_sentence(verb: str, number: int, told: str) -> None:
    made = sentence.built("the United States", verb, "China", number, SEVENTIES, complete=False, persons=False)

    assert made == told


@pytest.mark.parametrize("verb", sentence.FORMS)
@pytest.mark.parametrize("number", [0, 1, 2, 1234])
def test_no_sentence_keeps_a_gap(verb: str, number: int) -> None:
    made = sentence.built("Xi", verb, "Putin", number, SEVENTIES, complete=True, persons=True)

    assert "{" not in made
    assert made.endswith(".")
    assert "at least" not in made
    assert ("1,234" in made) == (number == 1234)


def test_one_year_is_named_once() -> None:
    made = sentence.built("Xi", "met", "Putin", 2, (SEVENTIES[0],) * 2, complete=True, persons=True)

    assert made == "Xi and Putin met two times in person in 1972."


def test_an_open_series_and_a_thin_record_are_told() -> None:
    assert sentence.doubts(3, DONE, FULL) == []
    assert sentence.doubts(3, OPEN, FULL) == ["The series “Meetings” is not complete: the number can be too low."]
    assert sentence.doubts(3, DONE, THIN)[0].startswith("The record is thin here: in 2 of 3 years")
    assert sentence.doubts(0, DONE, FULL) == ["That the record holds none does not prove that there was none."]
