"""Statements: what the states said."""

from dataclasses import asdict, dataclass

import pandas as pd

from queries.ask import ask
from queries.filters import Filters


@dataclass(frozen=True)
class Choice:
    """A choice of statements beside the filters that all pages share; empty means all.

    Stances are signs: 1 for warm, 0 for neither, -1 for cold, towards any of the states that a statement names.
    """

    speaks_for: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    stances: tuple[int, ...] = ()


def matching(filters: Filters, choice: Choice = Choice()) -> pd.DataFrame:
    """Statements of the choice.

    Columns: statement, date, precision, speakers, actors, speaks_for, about, medium, event, event_title, gist,
    phrase, phrase_original, phrase_translation, topics, topics_partial.
    """
    return ask("statements/matching", filters, **{name: list(value) for name, value in asdict(choice).items()})


def stances(statements: list[str]) -> pd.DataFrame:
    """How these statements stand. Columns: statement, date, from_state, to_state, stance (-2 to 2), speakers, gist."""
    return ask("statements/stances", statements=statements)


def topics_by_state(statements: list[str]) -> pd.DataFrame:
    """Who mentions what in these statements. Columns: state, topic, statements (count)."""
    return ask("statements/topics_by_state", statements=statements)


def topics_by_speaker(statements: list[str]) -> pd.DataFrame:
    """Who mentions what in these statements. Columns: actor, name, state, topic, statements (count)."""
    return ask("statements/topics_by_speaker", statements=statements)


def of_event(event: str) -> pd.DataFrame:
    """What was said of an event.

    Columns: statement, date, speakers, speaks_for, medium, gist, phrase, phrase_original, phrase_translation,
    topics, topics_partial.
    """
    return ask("statements/of_event", event=event)


def speakers() -> pd.DataFrame:
    """Everybody who speaks. Columns: actor, name, state, statements (count)."""
    return ask("statements/speakers")


def one(statement: str) -> pd.DataFrame:
    """The statement, or no row.

    Columns: statement, date, precision, speakers, speaks_for, about, medium, event, event_title, gist, phrase,
    phrase_original, phrase_translation, topics, topics_partial.
    """
    return ask("statements/one", statement=statement)
