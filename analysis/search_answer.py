"""The answer to a query: dates taken out of it, records found, facets counted, spelling mended."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.days_in import Days, days
from analysis.search_index import Asked, Index
from analysis.spelling import Spelling

# So many words of one query are mended at most.
MENDED = 3


class Answer(NamedTuple):
    """A query, what is left of it without dates, the dates, its words, those that stand nowhere, and the rows found."""

    query: str
    rest: str
    dates: list[Days]
    words: list[Asked]
    unknown: list[Asked]
    rows: pd.DataFrame
    complete: bool


def answer(index: Index, query: str) -> Answer:
    """Everything that matches the words and one of the dates of a query, the best first.

    Columns of the rows: those of the index, score, and decade such as 1970s. A query of dates alone brings all that
    happened then; one with neither words nor dates brings nothing.
    """
    dates, rest = days(query)
    rows, complete = index.find(rest, then(index.documents, dates) if dates else None)
    words = index.asked(rest)
    if not dates and not words:
        rows = rows.iloc[:0]
    decade = (rows["date"].dt.year // 10 * 10).astype("Int64").astype("string") + "s"
    unknown = [word for word in words if index.postings.keys().isdisjoint(word.terms)]
    return Answer(query, rest, dates, words, unknown, rows.assign(decade=decade), complete)


def then(documents: pd.DataFrame, dates: list[Days]) -> np.ndarray:
    """Whether a document (columns date, until) has a day in one of the times."""
    return np.logical_or.reduce(
        [
            (documents["date"] <= pd.Timestamp(span.last)) & (documents["until"] >= pd.Timestamp(span.first))
            for span in dates
        ]
    )


def narrowed(rows: pd.DataFrame, chosen: dict[str, str]) -> pd.DataFrame:
    """The rows of the chosen kind, state and decade; an empty choice leaves all."""
    if kind := chosen.get("kind"):
        rows = rows[rows["kind"] == kind]
    if decade := chosen.get("decade"):
        rows = rows[(rows["decade"] == decade).fillna(False).astype(bool)]
    if state := chosen.get("state"):
        rows = rows[np.array([state in states for states in rows["states"]], bool)]
    return rows


def counts(rows: pd.DataFrame, chosen: dict[str, str], facet: str) -> dict[str, int]:
    """How many rows each choice of a facet would leave beside the other choices, by its code."""
    others = narrowed(rows, chosen | {facet: ""})
    codes = others["states"].explode() if facet == "state" else others[facet]
    return {str(code): int(count) for code, count in codes.dropna().value_counts().sort_index().items()}


def mended(spelling: Spelling, asked: Answer) -> list[str]:
    """The query with words of the record in place of those it does not have, the likeliest first; none without any."""
    near = [(word, spelling.near(asked.rest[word.start : word.end])) for word in asked.unknown[:MENDED]]
    near = [(word, words) for word, words in reversed(near) if words]
    queries = [asked.query] * max((len(words) for _, words in near), default=0)
    for word, words in near:
        queries = [
            query[: word.start] + words[min(place, len(words) - 1)] + query[word.end :]
            for place, query in enumerate(queries)
        ]
    return list(dict.fromkeys(queries))


def passage(text: str, first: int, wide: int) -> tuple[int, int]:
    """Start and end of about `wide` characters of a text, from a little before the character `first`."""
    start = 0 if first < wide // 2 else text.rfind(" ", 0, first - wide // 3) + 1
    if len(text) <= start + wide:
        return start, len(text)
    return start, max(text.rfind(" ", start, start + wide), start + wide // 2)
