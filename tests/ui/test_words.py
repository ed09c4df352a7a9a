"""Texts of the record stay text, dates read as they are spoken."""

import datetime as dt

import pytest
from streamlit.testing.v1 import AppTest

from ui import words

HOSTILE = [
    "<script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "**bold** _it_ `code` $x^2$ ~~no~~",
    ":red[text] :material/home:",
    "# title\n- item\n1. one\n> quote",
    "| a | b |\n|---|---|",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_every_mark_of_a_text_is_escaped_and_it_stays_on_one_line(text: str) -> None:
    escaped = words.literal(text)

    assert "\n" not in escaped
    for position, mark in enumerate(escaped):
        if mark in "<>[]*_`$~:#|":
            assert escaped[position - 1] == "\\"


def test_what_is_found_in_a_text_is_bold_and_nothing_else_has_a_meaning() -> None:
    assert words.marked("*a*\nlong peace", lambda _: [(4, 8)]) == r"\*a\* **long** peace"
    assert words.marked("peace", lambda _: []) == "peace"


@pytest.mark.parametrize(
    ("date", "until", "precision", "spoken"),
    [
        (dt.date(1972, 2, 28), None, "day", "28 February 1972"),
        (dt.date(1972, 2, 1), None, "month", "February 1972"),
        (dt.date(1972, 1, 1), None, "year", "1972"),
        (dt.date(1972, 2, 21), None, "week", "week of 21 February 1972"),
        (dt.date(1972, 2, 21), dt.date(1972, 2, 28), "day", "21–28 February 1972"),
        (dt.date(1972, 2, 21), dt.date(1972, 3, 2), "day", "21 February 1972 – 2 March 1972"),
    ],
)
def test_a_date_reads_as_it_is_spoken(date: dt.date, until: dt.date | None, precision: str, spoken: str) -> None:
    assert words.span(date, until, precision) == spoken


@pytest.mark.parametrize(("value", "shown"), [(4, "+4.0"), (-2.55, "−2.5"), (0, "0.0"), (-0.01, "0.0")])
def test_a_score_has_a_sign(value: float, shown: str) -> None:
    assert words.score(value) == shown


def test_text_of_the_record_shows_as_text() -> None:
    def script() -> None:
        import streamlit as st

        from ui import words

        st.markdown(words.literal("<b>x</b> [a](http://b)"))

    assert AppTest.from_function(script).run().markdown[0].value == r"\<b\>x\<\/b\> \[a\]\(http\:\/\/b\)"


def test_russia_is_the_soviet_union_until_its_last_day() -> None:
    assert words.state("RUS", dt.date(1991, 12, 25)) == "Soviet Union"
    assert words.state("RUS", dt.date(1991, 12, 26)) == "Russia"
    assert words.state("CHN", dt.date(1960, 7, 16)) == "China"
