"""A count as a sentence that can be printed, with what a reader must know before trusting it."""

import datetime as dt
from typing import NamedTuple

import pandas as pd


class Form(NamedTuple):
    """How a verb is told where there are such events, where there are none, and what is counted."""

    some: str
    none: str
    singular: str
    plural: str


BOTH = "{one} and {other}"
FORMS = {
    "met": Form("{both} met {number} in person", "{both} did not meet in person", "once", "times"),
    "called": Form(
        "{both} spoke {number} by telephone or video link", "{both} did not speak by telephone or video link", "once",
        "times",
    ),
    "signed with": Form(
        BOTH + " signed or adopted {number} together", BOTH + " signed or adopted no text together", "one text", "texts"
    ),
    "sanctioned": Form(
        "{one} took {number} against {other}", "{one} took no measure of sanctions, tariffs or curbs against {other}",
        "one measure of sanctions, tariffs or curbs", "measures of sanctions, tariffs or curbs",
    ),
    "exercised with": Form(
        BOTH + " held {number}", BOTH + " held no joint exercise or patrol", "one joint exercise or patrol",
        "joint exercises or patrols",
    ),
    "voted with": Form(
        BOTH + " voted together in {number} of the United Nations",
        BOTH + " did not vote together in the United Nations", "one recorded vote", "recorded votes",
    ),
}  # fmt: skip
SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
THIN = 2  # events a year between two states, of any kind; a year with fewer says little
MUCH = 1 / 3  # of the years thin is worth a warning


def built(
    one: str, verb: str, other: str, number: int, days: tuple[dt.date, dt.date], *, complete: bool, persons: bool
) -> str:
    """The sentence. `complete` is whether the count can be exact, `persons` whether both actors are persons."""
    form = FORMS[verb]
    both = BOTH if persons else f"officials of {BOTH}"
    counted = SMALL[number] if number < len(SMALL) else f"{number:,}"
    told = form.singular if number == 1 else f"{counted} {form.plural}"
    text = (form.some if number else form.none).replace("{both}", both)
    text = text.format(one=one, other=other, number=told if complete else f"at least {told}")
    return f"{capital(text)} {period(days)}{'' if number else ', as far as the record goes'}."


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def period(days: tuple[dt.date, dt.date]) -> str:
    """The days in words: in 1972; from 1972 to 1979."""
    first, last = (day.year for day in days)
    return f"in {first}" if first == last else f"from {first} to {last}"


def doubts(number: int, collected: pd.DataFrame, density: pd.DataFrame) -> list[str]:
    """What must be said beside the sentence.

    Takes title, complete of the series that the count comes from; and year, events (of any kind).
    """
    told = []
    if not number:
        told.append("That the record holds none does not prove that there was none.")
    told += [
        f"The series “{title}” is not complete: the number can be too low."
        for title in collected.loc[~collected["complete"].astype(bool), "title"]
    ]
    thin = density.loc[density["events"] < THIN, "year"].tolist()
    if thin and len(thin) >= MUCH * len(density):
        told.append(
            f"The record is thin here: in {len(thin)} of {len(density)} years it has fewer than {THIN} events of any "
            "kind between the two states. A difference between years may be one of collecting."
        )
    return told
