"""The record about itself: how much it holds, where it is thin, how its codes are used."""

import datetime as dt

import pandas as pd

from queries.ask import ask
from queries.filters import Filters, Records, asked


def counts() -> pd.Series:
    """How much the record holds.

    Fields: events, turning_points, statements, actors, sources, links (counts), first_date, last_date.
    """
    return ask("record/counts").iloc[0]


def last_day() -> dt.date:
    """The day of the newest event, its last_day."""
    return ask("record/last_day")["last_day"].iloc[0].date()


def version() -> str:
    """The version of the dataset, such as 2026.11.23-e368848a."""
    return ask("record/version")["version"].iloc[0]


def coverage(records: Records) -> pd.DataFrame:
    """How these records lie over the years. Columns: year, records, usa, chn, rus, other (counts by voice)."""
    choice, given = asked(records)
    return ask("record/coverage", choice, **given)


def voices() -> pd.DataFrame:
    """Whose words the record rests on. Columns: voice, meaning, records, sources (counts), share (0 to 1)."""
    return ask("record/voices")


def decades() -> pd.DataFrame:
    """Events by decade. Columns: decade, dyad, events (count)."""
    return ask("record/decades")


def short_of_sources() -> pd.DataFrame:
    """Events that are short of sources. Columns: event, date, title, weight, lacks (whose voice)."""
    return ask("record/short_of_sources")


def wanted() -> pd.DataFrame:
    """What could not be sourced yet. Columns: supposed_date, kind, title, sought."""
    return ask("record/wanted")


def series() -> pd.DataFrame:
    """The series. Columns: series, title, rule, covers, complete, checked, missing, events (count)."""
    return ask("record/series")


def corrections() -> pd.DataFrame:
    """Corrections and withdrawals. Columns: date, record, what."""
    return ask("record/corrections")


def eras() -> pd.DataFrame:
    """Periods of the triangle. Columns: era, name, starts, ends (empty for the present), why."""
    return ask("record/eras")


def periods_of_others() -> pd.DataFrame:
    """Periods as other authors draw them.

    Columns: relation (a pair, or the state whose policy it is), starts, ends (years; empty where none is stated), name,
    author, work, year (empty where not known), publisher, url, read, short_name, short_author, division.
    """
    return ask("record/periods_of_others")


def double_coded() -> pd.DataFrame:
    """Units coded twice. Columns: code (type, weight, stance, topics), record, unit, first_code, second_code."""
    return ask("record/double_coded")


def drawn_again() -> pd.Series:
    """How many records were drawn for a second coding. Fields drawn, coded (those whose pages could be read again)."""
    return ask("record/drawn_again").iloc[0]


def topics() -> pd.DataFrame:
    """The closed list of topics. Columns: topic, covers."""
    return ask("record/topics")


def leaders() -> pd.DataFrame:
    """Terms of top leaders. Columns: state, name, title, starts, ends (empty if in office)."""
    return ask("record/leaders")


def choices() -> pd.DataFrame:
    """Codes for filters. Columns: list (contexts, types, topics, media), code, meaning, used (count)."""
    return ask("record/choices")


def changed_since(since: dt.date, records: Records, filters: Filters) -> pd.DataFrame:
    """What happened on that day or later to these records, and to withdrawn ones of the chosen years and pairs.

    Where the records are those of a choice, its own years and pairs are meant.

    Columns: date, change (added, revised, withdrawn), record, kind, title, what (how it was revised, or why withdrawn).
    """
    choice, given = asked(records)
    return ask("record/changed_since", choice if given["by_choice"] else filters, since=since, **given)
