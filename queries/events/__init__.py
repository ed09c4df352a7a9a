"""Events: what the states did."""

import datetime as dt

import pandas as pd

from queries.ask import ask
from queries.filters import Filters, Weights, weighed


def timeline(filters: Filters) -> pd.DataFrame:
    """A mark per event and dyad.

    Columns: event, dyad, date, precision, title, weight, era, type, mode, direction, score (-10 to 10), contexts.
    """
    return ask("events/timeline", filters)


def turning_points(filters: Filters) -> pd.DataFrame:
    """Turning points outside the triangle. Columns: event, date, title."""
    return ask("events/turning_points", filters)


def extent(filters: Filters) -> pd.Series:
    """How much a choice holds. Fields: marks, events (counts), first_date, last_date (empty without any), dyads."""
    return ask("events/extent", filters).iloc[0]


def crowd(filters: Filters, **given: object) -> pd.DataFrame:
    """The marks of a choice too large to draw each one: lighter ones are counted by lane, stretch of time and height.

    Takes alone (the most that stand by themselves), stretches (how many parts the time has), carried and told (so many
    identifiers and titles behind a counted mark), selected (an event that stands by itself, or an empty text).
    Columns: event, dyad, date, precision, title, weight, type, mode, score (those of the weightiest event behind it; of
    a counted mark the mean date and score), marks (count), first_date, last_date, events, titles (lists).
    """
    return ask("events/crowd", filters, **given)


def scored_days(own: Weights = ()) -> pd.DataFrame:
    """Every day with scored acts, by a reader's own weights if there are any.

    Columns: dyad, date, score (their sum), acts, events (counts).
    """
    return ask("events/scored_days", **weighed(own))


def listed(filters: Filters, most: int = 5000) -> pd.DataFrame:
    """A row per event, the first ones of the choice.

    Columns: event, date, precision, title, weight, dyads, type, score.
    """
    return ask("events/listed", filters, most=most)


def neighbours(filters: Filters, event: str) -> tuple[str, str]:
    """The events of the choice before and after an event, in the order of time; empty where there is none.

    The event itself may be outside the choice. Without one, the first of the choice comes after.
    """
    found = ask("events/neighbours", filters, event=event).iloc[0]
    return found["before"], found["after"]


def identifiers(filters: Filters) -> pd.DataFrame:
    """The events of a choice. Columns: event."""
    return ask("events/identifiers", filters)


def of_era(era: str) -> pd.DataFrame:
    """The events of a period. Columns: event."""
    return ask("events/of_era", era=era)


def newest(filters: Filters, most: int) -> pd.DataFrame:
    """The newest events of a choice, the last first. Columns: event, date, precision, title, weight, score."""
    return ask("events/newest", filters, most=most)


def weightiest(filters: Filters, most: int) -> pd.DataFrame:
    """The weightiest events of a choice, among equals the earliest first. Columns: event, weight, date."""
    return ask("events/weightiest", filters, most=most)


def one(event: str) -> pd.DataFrame:
    """The event, or no row.

    Columns: event, date, until, precision, title, summary, weight, context_only, short_of_sources, third_party,
    contexts, place, place_names, era, added, file.
    """
    return ask("events/one", event=event)


def deeds(event: str) -> pd.DataFrame:
    """Acts of an event. Columns: from_state, to_state, mutual, type, mode, direction, score, dyad, meaning, how."""
    return ask("events/deeds", event=event)


def participants(event: str) -> pd.DataFrame:
    """Who took part. Columns: actor, name, native_name, state, role."""
    return ask("events/participants", event=event)


def elsewhere(event: str) -> pd.DataFrame:
    """The day of an event as other capitals give it. Columns: capital, date."""
    return ask("events/elsewhere", event=event)


def sources(record: str) -> pd.DataFrame:
    """Sources of an event or statement. Columns: voice, publisher, title, date, language, read, supports, url."""
    return ask("events/sources", record=record)


def linked(record: str) -> pd.DataFrame:
    """Records linked with this one.

    Columns: record, kind, date, title, relation, causal (whether it states a cause), source, incoming (whether the
    other record has the relation).
    """
    return ask("events/linked", record=record)


def same_day(event: str) -> pd.DataFrame:
    """Events of the same day in other years. Columns: event, date, title."""
    return ask("events/same_day", event=event)


def on_day(day: dt.date) -> pd.DataFrame:
    """Events of this day and month in any year. Columns: event, date, title."""
    return ask("events/on_day", month=day.month, day=day.day)


def same_place(event: str) -> pd.DataFrame:
    """At most five other events at the same place, the nearest in time. Columns: event, date, precision, title."""
    return ask("events/same_place", event=event)


def between(
    first_day: dt.date, last_day: dt.date, dyads: tuple[str, ...] = (), *, weight: int = 1, most: int, after: int = 0
) -> pd.DataFrame:
    """Events of some pairs of states between two days, a row an event and pair; no pairs means all.

    Of those of at least this weight `most` rows are given, after so many others.

    Columns: event, dyad, date, precision, title, weight, type, direction, score (of the strongest act, -10 to 10).
    """
    days = {"first_day": first_day, "last_day": last_day}
    return ask("events/between", Filters(dyads=dyads, weight=weight), **days, most=most, after=after)


def sums_between(first_day: dt.date, last_day: dt.date, dyads: tuple[str, ...] = ()) -> pd.Series:
    """What `between` has of any weight, counted. Fields: events, marks, conflictual (marks)."""
    return ask("events/sums_between", Filters(dyads=dyads), first_day=first_day, last_day=last_day).iloc[0]


def followed(event: str) -> pd.DataFrame:
    """At most five events between the same two states in the year after, those of most weight, in the order of time.

    Columns: event, date, precision, title, weight, dyads (names of the shared pairs, as codes).
    """
    return ask("events/followed", event=event)


def same_people(event: str) -> pd.DataFrame:
    """At most five other events that share two persons or more, the nearest in time.

    Columns: event, date, precision, title, people (the names they share).
    """
    return ask("events/same_people", event=event)
