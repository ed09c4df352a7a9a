"""Indicators: figures of others beside the record, and counts from the record itself."""

import pandas as pd

from queries.ask import ask
from queries.filters import Filters, Weights, weighed


def about() -> pd.DataFrame:
    """What each series is.

    Columns: series, name, title, kind, unit, measured_of, frequency, publisher, source_url, version, licence, shipped,
    counted_from, computation, coverage, gaps, last_checked, interval, note.
    """
    return ask("indicators/about")


def points(filters: Filters) -> pd.DataFrame:
    """The values of all series in the chosen years and pairs; a value that is not known has no row.

    Columns: series, date, state_or_dyad, value, flags (a list), provisional, page, unit, publisher, source_url,
    licence.
    """
    return ask("indicators/points", filters)


def flags() -> pd.DataFrame:
    """The flags. Columns: flag, meaning, provisional."""
    return ask("indicators/flags")


def alike(own: Weights = ()) -> pd.DataFrame:
    """Events of a pair and month with as many acts of as much score, by a reader's own weights if there are any.

    Columns: dyad, month (its first day), day (mean day of the month), score (sum of an event's acts), acts, events
    (counts).
    """
    return ask("indicators/alike", **weighed(own))


def counted_events(lists: list[str]) -> pd.DataFrame:
    """The events with acts that are in one of these series. Columns: event."""
    return ask("indicators/counted_events", lists=lists)


def doubted_acts() -> pd.DataFrame:
    """Every act of the record with what a score is checked by.

    Columns: event, dyad, date, type, score (-10 to 10), goldstein (empty where the type has none), voices and series
    (lists of codes).
    """
    return ask("indicators/doubted_acts")
