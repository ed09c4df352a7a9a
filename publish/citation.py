"""How a view or a record is cited."""

import datetime as dt


def view(title: str, shown: str, version: str, address: str, read_on: dt.date | None = None) -> str:
    """A chart as a source: what, which rows, which version of the dataset, where, when."""
    return f"Strategic Triangle, “{title}” ({shown}). Dataset {version}. {address} (accessed {day(read_on)})."


def record(title: str, identifier: str, version: str, address: str, read_on: dt.date | None = None) -> str:
    """One record as a source."""
    return (
        f"Strategic Triangle, “{title}”, record {identifier}. Dataset {version}. {address} (accessed {day(read_on)})."
    )


def day(date: dt.date | None) -> str:
    return (date or dt.date.today()).isoformat()
