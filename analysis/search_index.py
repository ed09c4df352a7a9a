"""A ranked search over the texts of the record."""

from collections import Counter, defaultdict
from typing import NamedTuple, Self

import numpy as np
import pandas as pd

from analysis.names_in import MARK, Names
from analysis.words_of import Term, terms, units

K1, B = 1.2, 0.75
FIELDS = {"title": 3.0, "names": 2.0, "places": 2.0, "text": 1.2, "slug": 1.5, "around": 0.5}
# How likely a reader means a record before anything is asked: the record's own texts before the pages behind them.
PRIOR = {"actor": 1.4, "event": 1.0, "statement": 0.9, "story": 1.2, "source": 0.5}
PER_WEIGHT = 0.12
# Records with some of the words are shown if none has all, as long as they have this share of what the best has.
PART = 0.7
# A Chinese run of characters is found where half of its neighbouring pairs are.
HALF, TINY = 0.5, 1e-9


class Asked(NamedTuple):
    """A word of a query: its text in the query and the terms it is looked up by."""

    start: int
    end: int
    terms: tuple[str, ...]


class Index(NamedTuple):
    """Per term the positions of documents and what the term adds to their scores."""

    documents: pd.DataFrame
    names: Names
    postings: dict[str, tuple[np.ndarray, np.ndarray]]
    prior: np.ndarray

    @classmethod
    def of(cls, documents: pd.DataFrame, names: pd.DataFrame) -> Self:
        """Index documents (columns kind, record, weight and the texts of FIELDS) by words and by actors' names.

        BM25 with weighted fields: the counts of a term in the fields of a document, each divided by
        1 - b + b * length / mean length and multiplied by the weight of the field, are added up to f, and the term
        adds idf * f / (k1 + f) to the score, with idf = log(1 + (N - n + 0.5) / (n + 0.5)) for n of N documents.
        S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, Foundations and Trends
        in Information Retrieval 3(4), 2009, section 3.6. k1 is 1.2 and b 0.75.
        """
        known = Names.of(names)
        weighted: list[dict[str, float]] = [defaultdict(float) for _ in range(len(documents))]
        for field, weight in FIELDS.items():
            counted = [
                Counter(term.term for term in terms_of(text, known)) if text else Counter()
                for text in documents[field].astype(object).where(documents[field].notna(), "")
            ]
            lengths = np.array([counts.total() for counts in counted], float)
            mean = lengths[lengths > 0].mean() if (lengths > 0).any() else 1.0
            for position, counts in enumerate(counted):
                share = weight / (1 - B + B * lengths[position] / mean)
                for term, count in counts.items():
                    weighted[position][term] += share * count
        gathered: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
        for position, counts in enumerate(weighted):
            for term, frequency in counts.items():
                gathered[term][0].append(position)
                gathered[term][1].append(frequency)
        postings = {}
        for term, (where, frequency) in gathered.items():
            rarity = np.log(1 + (len(documents) - len(where) + 0.5) / (len(where) + 0.5))
            counts = np.array(frequency)
            postings[term] = (np.array(where), rarity * counts / (K1 + counts))
        prior = documents["kind"].map(PRIOR).astype(float) * (1 + PER_WEIGHT * (documents["weight"].astype(float) - 3))
        return cls(documents.reset_index(drop=True), known, postings, prior.to_numpy())

    def asked(self, query: str) -> list[Asked]:
        """The words of a query: each actor named by any name, each word, each run of Chinese characters."""
        named, between = self.names.split(units(query))
        words = [Asked(term.start, term.end, (term.term,)) for term in named]
        for run in between:
            chinese: list[Term] = []
            for term in terms(run, lone=False):
                if not is_chinese(term.term):
                    words.append(Asked(term.start, term.end, (term.term,)))
                elif chinese and term.start < chinese[-1].end:
                    chinese.append(term)
                else:
                    words += together(chinese)
                    chinese = [term]
            words += together(chinese)
        return sorted(set(words))

    def find(self, query: str, within: np.ndarray | None = None) -> tuple[pd.DataFrame, bool]:
        """The documents that match, the best first, and whether they have all words that the record knows.

        Columns: those of the documents, and score. If no document has all the words, those with the most.
        A query without words finds every document, the weightiest first, then the oldest. `within` says of each
        document whether it may be found.
        """
        asked, size = self.asked(query), len(self.documents)
        allowed = np.ones(size, bool) if within is None else within
        if not asked:
            everything = self.documents[allowed].assign(score=self.prior[allowed])
            return everything.sort_values(["score", "date"], ascending=[False, True], kind="stable"), True
        score, share, complete = np.zeros(size), np.zeros(size), allowed.copy()
        words = [word for word in asked if any(term in self.postings for term in word.terms)]
        for word in words:
            seen = np.zeros(size)
            for term in word.terms:
                if term in self.postings:
                    where, adds = self.postings[term]
                    score[where] += adds
                    seen[where] += 1 / len(word.terms)
            complete &= seen >= HALF - TINY
            share += seen
        share *= allowed
        complete &= share > 0
        kept = complete if complete.any() else (share >= PART * share.max()) & (share > 0)
        score *= self.prior * share / len(asked)
        found = self.documents[kept].assign(score=score[kept])
        return found.sort_values("score", ascending=False, kind="stable"), bool(complete.any())

    def standing(self, text: str, asked: list[Asked]) -> set[Asked]:
        """The words of a query that stand in a text; of a Chinese one half of the pairs."""
        here = {term.term for term in terms_of(text, self.names)}
        return {word for word in asked if sum(term in here for term in word.terms) >= HALF * len(word.terms) - TINY}

    def marks(self, text: str, asked: list[Asked]) -> list[tuple[int, int]]:
        """Where words of a query stand in a text: starts and ends that neither touch nor overlap."""
        sought = {term for word in asked for term in word.terms}
        merged: list[tuple[int, int]] = []
        for start, end in sorted((term.start, term.end) for term in terms_of(text, self.names) if term.term in sought):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return merged


def terms_of(text: str, names: Names) -> list[Term]:
    """Every term of a text, and every actor named in it."""
    found = units(text)
    return [*terms(found), *names.split(found)[0]]


def together(chinese: list[Term]) -> list[Asked]:
    """Overlapping pairs of Chinese characters as one word."""
    return [Asked(chinese[0].start, chinese[-1].end, tuple(term.term for term in chinese))] if chinese else []


def is_chinese(term: str) -> bool:
    return not term.startswith(MARK) and "\u3400" <= term[0] <= "\u9fff"
