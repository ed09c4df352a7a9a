"""What the search reads: a question per kind of record, all with the same columns, so that a new kind is one more."""

import pandas as pd

from queries.ask import ask


def events() -> pd.DataFrame:
    """Events.

    Columns: kind, record, date, until, precision, states, weight, and the texts title, text (summary),
    names (of participants in all languages, a line each), places (old and new names), around (titles of its sources),
    slug (the words of the identifier), byline (none).
    """
    return ask("search/events")


def statements() -> pd.DataFrame:
    """Statements.

    Columns: kind, record, date, until, precision, states (that speak or are spoken of), weight, and the texts
    title (gist), text (phrases), names (of speakers), places (of the event), around (titles of the event and of its
    sources), slug (the words of the identifier), byline (speakers).
    """
    return ask("search/statements")


def actors() -> pd.DataFrame:
    """Actors.

    Columns: kind, record, date and until (none), precision, states, weight, and the texts title (name),
    text (offices), names (native and other), places, around, slug and byline (none).
    """
    return ask("search/actors")


def stories() -> pd.DataFrame:
    """Stories.

    Columns: kind, record, date, until and precision (none, or every date would find it), states, weight, and the texts
    title, text (question and steps), names and places (none), around (its key terms), slug (its code), byline (none).
    """
    return ask("search/stories")


def sources() -> pd.DataFrame:
    """Pages that were read.

    Columns: kind, record (web address), date, until, precision, states (whose voice it carries), weight, and the
    texts title, text (publisher and host), names, places, around, slug and byline (none).
    """
    return ask("search/sources")


def names() -> pd.DataFrame:
    """Every name of every actor. Columns: actor, name."""
    return ask("search/names")


def leaning(record: str) -> pd.DataFrame:
    """Records that lean on the page with this web address. Columns: kind, record, date, precision, title."""
    return ask("search/leaning", record=record)


def met() -> pd.DataFrame:
    """Actors whom the network of actors can show. Columns: actor."""
    return ask("search/met")
