"""Marks of the seismograph that stand for several: merged for want of room, or counted already by their question."""

from html import escape

import numpy as np
import pandas as pd

from analysis import packing
from analysis.dates import spoken

COLUMNS = ["marks", "first_date", "last_date", "events", "titles"]  # of rows that may stand for many marks
LISTED, CARRIED = 5, 60  # so many titles are told of a counted mark, and so many identifiers lie behind it
# More marks than this come counted by weight, stretch of time and height: so many stand by themselves, and so many
# stretches leave each counted mark of the widest sheet about its own diameter.
MOST = 6000
COUNTED = {"alone": 1000, "stretches": 44, "carried": CARRIED, "told": LISTED}


class Behind:
    """What the reader is told of several marks. Takes event, date, title, weight, and COLUMNS if counted."""

    def __init__(self, marks: pd.DataFrame) -> None:
        self.ids, self.weights = marks["event"].to_numpy(object), marks["weight"].tolist()
        self.titles, self.dates = marks["title"].tolist(), marks["date"].tolist()
        many = np.flatnonzero(marks["marks"] > 1) if "marks" in marks else ()
        self.crowds = {int(row): marks.iloc[row] for row in many}

    def count(self, mark: int) -> int:
        """How many marks of the record a mark stands for."""
        return int(self.crowds[mark]["marks"]) if mark in self.crowds else 1

    def packed(self, marks: pd.DataFrame, width: int, height: int) -> packing.Packed:
        """Marks in their places, as packing.pack gives them; one that stands for many is a counted mark of its own."""
        alone, counted = packing.pack(marks, width=width, height=height)
        if not self.crowds:
            return packing.Packed(alone, counted)
        many = alone[alone.index.isin(self.crowds)]
        own = many.assign(size=packing.COUNTED, count=0, members=[[one] for one in many.index])
        counted = pd.concat([counted, own], ignore_index=True)
        counted["count"] = [sum(map(self.count, those)) for those in counted["members"]]
        return packing.Packed(alone.drop(many.index), counted)

    def gathered(self, members: pd.Series) -> tuple[list[str], list[str]]:
        """The first identifiers behind each counted mark, joined by spaces, and what the reader is told of them."""
        ids, hovertexts = [], []
        for those in members:
            count = sum(map(self.count, those))
            months = dict.fromkeys(spoken(day, "month") for day in self.days(those))
            heavy = sorted(those, key=lambda one: -self.weights[one])[:LISTED]
            titles = [escape(title, quote=False) for one in heavy for title in self.titles_of(one)][:LISTED]
            more = [f"and {count - len(titles):,} more"] if count > len(titles) else []
            hovertexts.append("<br>".join([f"<b>{count:,} events, {' to '.join(months)}</b>", *titles, *more]))
            ids.append(" ".join([event for one in those[:CARRIED] for event in self.ids_of(one)][:CARRIED]))
        return ids, hovertexts

    def days(self, marks: list[int]) -> list[pd.Timestamp]:
        """The first and the last day of what lies behind some marks, given in the order of time."""
        many = [self.crowds[one] for one in marks if one in self.crowds]
        first = min([self.dates[marks[0]], *(one["first_date"] for one in many)])
        return [first, max([self.dates[marks[-1]], *(one["last_date"] for one in many)])]

    def titles_of(self, mark: int) -> list[str]:
        return list(self.crowds[mark]["titles"]) if mark in self.crowds else [self.titles[mark]]

    def ids_of(self, mark: int) -> list[str]:
        return list(self.crowds[mark]["events"]) if mark in self.crowds else [self.ids[mark]]


def short(count: int) -> str:
    """A number that fits into a counted mark: '999', '2k' for about two thousand."""
    return str(count) if count < 1000 else f"{count / 1000:.0f}k"
