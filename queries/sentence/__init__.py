"""Sentences: who did what with whom, how often, by which sources, and how surely."""

import datetime as dt

import pandas as pd

from queries.ask import ask


def deeds(one: str, verb: str, other: str, first_day: dt.date, last_day: dt.date) -> pd.DataFrame:
    """The events that a sentence counts. Columns: event, date, precision, title, weight."""
    return ask("sentence/deeds", one=one, verb=verb, other=other, first_day=first_day, last_day=last_day)


def actors() -> pd.DataFrame:
    """Who can be in a sentence, states first. Columns: actor, name, state, person, events (count)."""
    return ask("sentence/actors")


def collected(verb: str) -> pd.DataFrame:
    """The series that a verb counts from. Columns: series, title, covers, complete, missing."""
    return ask("sentence/collected", verb=verb)


def density(one: str, other: str, first_day: dt.date, last_day: dt.date) -> pd.DataFrame:
    """How much the record holds between two states by year. Columns: year, events (count)."""
    return ask("sentence/density", one=one, other=other, first_day=first_day, last_day=last_day)


def footnotes(records: list[str]) -> pd.DataFrame:
    """The sources of events. Columns: record, day, publisher, title, date, voice, url."""
    return ask("sentence/footnotes", records=records)
