"""Readouts: one event in the words of two or three capitals."""

import pandas as pd

from queries.ask import ask
from queries.filters import Filters


def pairs(filters: Filters) -> pd.DataFrame:
    """Pairs of capitals that both spoke of an event in words of their own, newest first.

    Columns: event, date, precision, title, dyad, first_state, second_state, first_topics, second_topics (codes, from
    all texts of that capital on the event; joint texts count for neither), first_whole, second_whole (whether all
    those texts were read whole), statements (the texts of both).
    """
    return ask("readouts/pairs", filters)


def capitals(event: str) -> pd.DataFrame:
    """Capitals that spoke of an event, and those that it concerns: an actor took part, or an act is theirs or at them.

    Columns: state, texts (count of its own), read_whole (empty without texts), topics (codes), statements.
    """
    return ask("readouts/capitals", event=event)


def sources(event: str) -> pd.DataFrame:
    """Where the texts on an event were read.

    Columns: statement, publisher, title, date, language, read, supports, url.
    """
    return ask("readouts/sources", event=event)
