"""Stories: what happened, told in steps to a class."""

import pandas as pd

from queries.ask import ask


def listed() -> pd.DataFrame:
    """The stories. Columns: story, title, question, minutes, audience, teacher_notes, steps (count), plain (whether
    it can be read in plain words).
    """
    return ask("stories/listed")


def steps(story: str) -> pd.DataFrame:
    """The steps of a story in their order.

    Columns: step (from 1), heading, text, plain (empty without such a reading), slide; and of the chart, empty
    without one: view (seismograph or triangle), first_year, last_year, dyads (none means all), weight, event, era.
    """
    return ask("stories/steps", story=story)


def notes(story: str) -> pd.DataFrame:
    """What belongs to a story. Columns: kind (curriculum, discussion, sourcing, term), text, meaning (of a term)."""
    return ask("stories/notes", story=story)


def records(story: str) -> pd.DataFrame:
    """The records that the steps rest on. Columns: step, record, kind, date, precision, title."""
    return ask("stories/records", story=story)


def guess(story: str, step: int) -> pd.DataFrame:
    """What a class guesses at this step, or no row.

    Columns: question, series, state_or_dyad, year, least, most, value (the answer, in unit), flags, title, unit,
    publisher, source_url, licence.
    """
    return ask("stories/guess", story=story, step=step)


def guess_points(series: str, state_or_dyad: str) -> pd.DataFrame:
    """The series that is guessed at. Columns: date, value."""
    return ask("stories/guess_points", series=series, state_or_dyad=state_or_dyad)
