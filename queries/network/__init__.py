"""Networks: states and actors tied by what they did together or to each other."""

import pandas as pd

from queries.ask import ask
from queries.filters import Filters


def triangle_by_era(filters: Filters) -> pd.DataFrame:
    """The three dyads in each period.

    Columns: era, name, starts, ends, dyad, score (mean of acts, -10 to 10; empty without acts), events (count).
    """
    return ask("network/triangle_by_era", filters)


def ties(filters: Filters) -> pd.DataFrame:
    """Actors of different states in the same events.

    Columns: one, other, events, cooperative, conflictual (counts), score (mean, -10 to 10).
    """
    return ask("network/ties", filters)


def ties_by_statements(filters: Filters) -> pd.DataFrame:
    """Actors of different states, one of whom spoke on an event in which the other took part, or who spoke jointly.

    Columns as of `ties`: one, other, events (here statements), cooperative, conflictual (counts by stance), score
    (mean stance, -2 to 2). Of the filters, years, dyads and words apply.
    """
    return ask("network/ties_by_statements", filters)


def events_behind(filters: Filters, one: str, other: str = "") -> pd.DataFrame:
    """Events of the choice in which an actor took part, or both of two, newest first.

    Columns: record, kind, date, precision, title, score (of the strongest act, -10 to 10).
    """
    return ask("network/events_behind", filters, one=one, other=other)


def statements_behind(filters: Filters, one: str, other: str = "") -> pd.DataFrame:
    """Statements of an actor, or those that tie it to another one, newest first.

    Columns: record, kind, date, precision, title (speakers and gist), score (mean stance, -2 to 2).
    """
    return ask("network/statements_behind", filters, one=one, other=other)


def ties_by_era(filters: Filters) -> pd.DataFrame:
    """Actors of different states in the same events, period by period.

    Columns: era, era_name, starts (of the period), one, other, events, cooperative, conflictual (counts), score
    (mean, -10 to 10).
    """
    return ask("network/ties_by_era", filters)


def actors() -> pd.DataFrame:
    """Actors of the three states who take part or speak.

    Columns: actor, name, native_name, kind, state, events (count).
    """
    return ask("network/actors")


def triangle_by_year(filters: Filters, most: int = 1000) -> pd.DataFrame:
    """The three dyads in each of the chosen years.

    Columns: year, dyad, score (mean of acts, -10 to 10; empty without acts), acts, events (counts), from_year and
    to_year (the years whose acts were taken, one to three on either side where the year has fewer than three acts),
    records (the events; none where they are more than `most`).
    """
    return ask("network/triangle_by_year", filters, most=most)


def voices(filters: Filters) -> pd.DataFrame:
    """Which state speaks of which.

    Columns: from_state, to_state, statements (count), stance (mean, -2 to 2), warm, neither, cold (counts), records
    (the statements).
    """
    return ask("network/voices", filters)


def persons_voices(filters: Filters) -> pd.DataFrame:
    """Who speaks of which state.

    Columns: name, from_state, to_state, statements (count), stance (mean, -2 to 2), first_date, last_date.
    """
    return ask("network/persons_voices", filters)


def linked_events(filters: Filters) -> pd.DataFrame:
    """Events with documented links. Columns: event, date, precision, title, links (count)."""
    return ask("network/linked_events", filters)


def chain(event: str) -> pd.DataFrame:
    """Documented links that lead to an event ('before') or on from it ('after').

    Columns: side, steps (from the event, 1 and more), relation, causal, source; earlier and later (records), and for
    each of the two kind, date, precision, title and score (of its strongest act, -10 to 10): earlier_kind,
    earlier_date, earlier_precision, earlier_title, earlier_score, later_kind, later_date, later_precision,
    later_title, later_score.
    """
    return ask("network/chain", event=event)


def path(event: str, record: str) -> pd.DataFrame:
    """The shortest documented path from an event to a later record: links with the columns of `chain`.

    Columns: side, steps, relation, causal, source, earlier, earlier_kind, earlier_date, earlier_precision,
    earlier_title, earlier_score, later, later_kind, later_date, later_precision, later_title, later_score.
    """
    return ask("network/path", event=event, record=record)
