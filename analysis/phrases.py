"""Where diplomatic phrases stand in statements, in any grammatical case and in three languages."""

from collections.abc import Collection, Iterable
from typing import NamedTuple, Self

import pandas as pd

from analysis.words_of import Unit, units

# Where a phrase can stand, what that makes of it: words quoted as spoken, or the editors' own words.
FIELDS = {
    "phrase": "quoted",
    "phrase_original": "quoted",
    "phrase_translation": "translated",
    "gist": "in the gist",
}
ORDER = ("quoted", "translated", "in the gist")
EDGE = "\x1f"


class Texts(NamedTuple):
    """The texts of statements as rows of stems, made once and then searched as often as a reader asks."""

    statements: pd.DataFrame
    rows: list[tuple[int, str, str]]

    @classmethod
    def of(cls, statements: pd.DataFrame) -> Self:
        """From statements with the columns of FIELDS; an empty cell is no text."""
        rows = [
            (place, how, row_of(units(text)))
            for field, how in FIELDS.items()
            for place, text in enumerate(statements[field])
            if isinstance(text, str) and text
        ]
        return cls(statements, rows)

    def uses(self, forms: Iterable[str]) -> pd.DataFrame:
        """The statements that have one of the forms, the oldest first.

        Columns: those of the statements, and how: "quoted" if it stands in the quoted words, "translated" if in the
        editors' translation of them, else "in the gist", which is in the editors' words.
        """
        sought = [row for form in forms if (row := row_of(units(form))) != EDGE]
        found: dict[int, str] = {}
        for place, how, row in self.rows:
            if any(form in row for form in sought) and (place not in found or closer(how, found[place])):
                found[place] = how
        places = sorted(found)
        rows = self.statements.iloc[places].assign(how=[found[place] for place in places])
        return rows.sort_values("date", kind="stable").reset_index(drop=True)


def row_of(found: list[Unit]) -> str:
    """Stems in their order, each between two marks, so that a form is found only where its words stand together."""
    return EDGE + "".join(unit.stem + EDGE for unit in found)


def closer(one: str, other: str) -> bool:
    """Whether one is nearer to the words that were spoken."""
    return ORDER.index(one) < ORDER.index(other)


def same(one: str, other: str) -> bool:
    """Whether two forms are the same but for case, accents and endings."""
    return row_of(units(one)) == row_of(units(other)) != EDGE


def marks(text: str, forms: Collection[str]) -> list[tuple[int, int]]:
    """Where the forms stand in a text: starts and ends, in order, that do not overlap."""
    found, spans = units(text), []
    sought = sorted((tuple(unit.stem for unit in units(form)) for form in forms), key=len, reverse=True)
    position = 0
    while position < len(found):
        stems = next(
            (row for row in sought if row and tuple(u.stem for u in found[position : position + len(row)]) == row), ()
        )
        if stems:
            spans.append((found[position].start, found[position + len(stems) - 1].end))
        position += len(stems) or 1
    return spans


def counted(texts: Texts, phrases: pd.DataFrame) -> pd.DataFrame:
    """How often each phrase is used, the most frequent first. Takes name, and en, ru, zh (lists of forms).

    Columns: name, ru, zh (the first form), uses, quoted (counts of statements), first (date; none without a use).
    """
    rows = []
    for phrase in phrases.itertuples(index=False):
        uses = texts.uses([*phrase.en, *phrase.ru, *phrase.zh])
        first = uses["date"].iloc[0].date() if len(uses) else None
        rows.append((phrase.name, phrase.ru[0], phrase.zh[0], len(uses), int((uses["how"] == "quoted").sum()), first))
    found = pd.DataFrame(rows, columns=["name", "ru", "zh", "uses", "quoted", "first"])
    return found.sort_values(["uses", "name"], ascending=[False, True], ignore_index=True)


def by_year(uses: pd.DataFrame) -> pd.DataFrame:
    """How often each state used a phrase in each year; a joint statement counts once for each of its states.

    Takes date, speaks_for (list), how. Columns: state, year, how, statements (count).
    """
    rows = uses.assign(year=uses["date"].dt.year, state=uses["speaks_for"]).explode("state")
    counts = rows.groupby(["state", "year", "how"], observed=True).size()
    return counts.rename("statements").reset_index().astype({"state": str})


def by_speaker(uses: pd.DataFrame) -> pd.DataFrame:
    """Who used a phrase how often, the most frequent first.

    Takes date, speakers, how. Columns: speakers, uses, quoted (counts), first, last (dates).
    """
    rows = uses.assign(quoted=uses["how"] == "quoted").groupby("speakers", sort=False)
    counts = rows.agg(uses=("date", "size"), quoted=("quoted", "sum"), first=("date", "min"), last=("date", "max"))
    return counts.sort_values(["uses", "first"], ascending=[False, True]).reset_index()
