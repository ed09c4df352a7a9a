"""What a quiz can be made of."""

import pandas as pd

from queries.ask import ask
from queries.filters import Filters


def events(filters: Filters) -> pd.DataFrame:
    """Events whose day is known. Columns: event, date, title, weight."""
    return ask("quiz/events", filters)


def meetings(filters: Filters) -> pd.DataFrame:
    """Meetings and visits that took place. Columns: event, date, title, weight."""
    return ask("quiz/meetings", filters)


def called_off(filters: Filters) -> pd.DataFrame:
    """What was announced or planned and did not take place. Columns: event, title, year, date, event_title."""
    return ask("quiz/called_off", filters)


def phrases(filters: Filters) -> pd.DataFrame:
    """Phrases that one person, for one state, used and nobody else in the record.

    Columns: statement, date, event (or none), phrase, original (or none), actor, speaker, state, person (whether a
    human being speaks), event_title (or none).
    """
    return ask("quiz/phrases", filters)
