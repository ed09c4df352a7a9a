"""Texts of the record as a page may show them: always as text, never as markup."""

import datetime as dt
import string
from collections.abc import Callable

import pandas as pd

from analysis import dates
from charts.look import SHORT_NAMES, signed

SOVIET_UNTIL = pd.Timestamp(1991, 12, 25)
ESCAPES = str.maketrans({mark: "\\" + mark for mark in string.punctuation})


def literal(text: str) -> str:
    """Text for `st.markdown` in which no character has a special meaning."""
    return " ".join(text.translate(ESCAPES).split())


def marked(text: str, find: Callable[[str], list[tuple[int, int]]]) -> str:
    """Text for `st.markdown` in which nothing has a meaning but the bold of what `find` finds in it.

    `find` is given the text in one line and says where each thing begins and ends, in order, none upon another.
    """
    plain, parts, last = " ".join(text.split()), [], 0
    for start, end in find(plain):
        parts += [plain[last:start].translate(ESCAPES), f"**{plain[start:end].translate(ESCAPES)}**"]
        last = end
    return "".join([*parts, plain[last:].translate(ESCAPES)])


def day(date: dt.date, precision: str = "day") -> str:
    """A date as it is spoken: 28 February 1972, February 1972, 1972."""
    return dates.spoken(date, precision)


def span(first: dt.date, last: dt.date | None, precision: str = "day") -> str:
    """A day, or the days from the first to the last."""
    if last is None or pd.isna(last) or last == first:
        return day(first, precision)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    return f"{day(first)} – {day(last)}"


def spoken(code: str) -> str:
    """A code as words: human_rights becomes human rights."""
    return code.replace("_", " ")


def state(code: str, date: dt.date) -> str:
    """The name of a state as it was on a day."""
    return "Soviet Union" if code == "RUS" and pd.Timestamp(date) <= SOVIET_UNTIL else SHORT_NAMES[code]


def score(value: float) -> str:
    """A score with its sign, as a reader expects it: +4.0, −2.5, 0.0."""
    return signed(value)


def present(value: object) -> bool:
    """Whether a cell holds anything."""
    return value is not None and value is not pd.NaT and value == value and value != ""
