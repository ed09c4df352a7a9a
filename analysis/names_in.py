"""Actors named in a text, by whichever of their names, so that Xi, Си Цзиньпин and 习近平 are one word."""

from collections import defaultdict
from typing import NamedTuple, Self

import pandas as pd

from analysis.words_of import Term, Unit, units

MARK = "@"


class Names(NamedTuple):
    """Names as rows of stems: by their first stem, the longest first, each with the code of its actor."""

    by_first: dict[str, list[tuple[tuple[str, ...], str]]]

    @classmethod
    def of(cls, names: pd.DataFrame) -> Self:
        """From a frame with the columns actor and name. A name that two actors share is left out."""
        owners: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for actor, name in names[["actor", "name"]].itertuples(index=False):
            owners[tuple(unit.stem for unit in units(name))].add(actor)
        by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for stems in sorted(owners, key=len, reverse=True):
            if stems and len(owners[stems]) == 1:
                by_first[stems[0]].append((stems, *owners[stems]))
        return cls(dict(by_first))

    def split(self, found: list[Unit]) -> tuple[list[Term], list[list[Unit]]]:
        """The actors named among the units, the longest name first, and the runs of units between them."""
        named, between, position = [], [[]], 0
        while position < len(found):
            length, actor = self.at(found, position)
            if length:
                last = found[position + length - 1]
                named.append(Term(MARK + actor, found[position].start, last.end))
                between.append([])
            else:
                between[-1].append(found[position])
            position += length or 1
        return named, [run for run in between if run]

    def at(self, found: list[Unit], position: int) -> tuple[int, str]:
        """How many units from here on are a name, and whose; 0 if none are."""
        for stems, actor in self.by_first.get(found[position].stem, ()):
            if tuple(unit.stem for unit in found[position : position + len(stems)]) == stems:
                return len(stems), actor
        return 0, ""
