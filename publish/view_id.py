"""The name of a view: which chart, which choices, which version of the dataset, which rows."""

import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from typing import Self
from urllib.parse import unquote

import pandas as pd

from publish import table

LONGEST = 2000
SHAPE = re.compile(r"([a-z][a-z0-9-]{0,39})~([^~]*)~(\d{4}\.\d{2}\.\d{2}-[0-9a-f]{4,16})~([0-9a-f]{12})")
# What would break the shape of an identifier; everything else stays readable, in any script.
RESERVED = {ord(sign): f"%{ord(sign):02X}" for sign in "%&=~+#? \t\r\n"}


@dataclass(frozen=True)
class ViewId:
    """A view as it was on a day. `query` holds the choices in the address, sorted."""

    chart: str
    query: tuple[tuple[str, str], ...]
    version: str
    content: str

    def __str__(self) -> str:
        query = "&".join(f"{name.translate(RESERVED)}={value.translate(RESERVED)}" for name, value in self.query)
        return f"{self.chart}~{query}~{self.version}~{self.content}"

    @property
    def day(self) -> dt.date:
        """The newest day on which a record of that version had been added or revised."""
        return dt.datetime.strptime(self.version.split("-")[0], "%Y.%m.%d").date()

    @property
    def choices(self) -> dict[str, list[str]]:
        """The choices as an address carries them."""
        found: dict[str, list[str]] = {}
        for name, value in self.query:
            found.setdefault(name, []).append(value)
        return found

    @classmethod
    def of(cls, chart: str, choices: dict[str, list[str]], version: str, rows: pd.DataFrame) -> Self:
        """The view of these rows."""
        query = tuple((name, value) for name in sorted(choices) for value in choices[name])
        return cls(chart, query, version, fingerprint(rows))

    @classmethod
    def read(cls, text: str) -> Self:
        """The view that an identifier names. Raises ValueError with a sentence if it is none."""
        whole = SHAPE.fullmatch(text.strip()) if len(text) <= LONGEST else None
        if not whole:
            raise ValueError(
                "This is no view id. One looks like “timeline~dyads=Russia–China~2026.11.23-e368848a~0123456789ab” "
                "and stands at the foot of every export."
            )
        chart, query, version, content = whole.groups()
        pairs = [part.partition("=") for part in query.split("&") if part]
        view = cls(chart, tuple((unquote(name), unquote(value)) for name, _, value in pairs), version, content)
        try:
            _ = view.day
        except ValueError:
            raise ValueError(f"{version} is no version of this dataset: there is no such day.") from None
        return view


def fingerprint(rows: pd.DataFrame) -> str:
    """The first twelve digits of the SHA-256 of the rows as the CSV file that a reader can download."""
    return hashlib.sha256(table.csv(rows)).hexdigest()[:12]
