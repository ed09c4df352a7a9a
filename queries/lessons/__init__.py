"""What a lesson kit is made of."""

import pandas as pd

from queries.ask import ask


def marks(records: list[str]) -> pd.DataFrame:
    """The events among these records.

    Columns: event, date, precision, title, summary, weight, score (-10 to 10, of the strongest act; none for a
    turning point).
    """
    return ask("lessons/marks", records=records)


def phrases(records: list[str]) -> pd.DataFrame:
    """Quoted words among these records, or on their events.

    Columns: statement, record (the event, or else the statement itself), date, precision, speakers, phrase (in
    English, or empty), original (or empty).
    """
    return ask("lessons/phrases", records=records)


def pages(records: list[str]) -> pd.DataFrame:
    """Pages behind these records. Columns: record, publisher, url."""
    return ask("lessons/pages", records=records)
