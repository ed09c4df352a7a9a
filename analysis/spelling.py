"""Did you mean: the words of the record that are nearest to a word that it does not have."""

import re
from collections import Counter
from collections.abc import Iterable
from math import log
from typing import NamedTuple, Self

import pandas as pd
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from analysis.words_of import CYRILLIC, STOP, folded, units

# A misspelling that the title of some source has is not offered for the word that it misspells, nor beside it: it is
# taken for one where the word stands so many times oftener.
LIKE, SHORTEST, LONGEST, SELDOM = 0.6, 3, 30, 20
HAN = re.compile("[\u3400-\u9fff]+")


class Spelling(NamedTuple):
    """The words of the record by their folded form: as written, in how many texts they stand, and by script."""

    written: dict[str, str]
    counts: dict[str, int]
    by_script: dict[str, list[str]]

    @classmethod
    def of(cls, texts: pd.Series, names: pd.Series) -> Self:
        """From texts, and from names, of which a Chinese one is a word by itself."""
        written: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for text in [*texts.dropna(), *names.dropna()]:
            words = [(unit.folded, text[unit.start : unit.end]) for unit in units(text) if worth(unit.folded)]
            for plain, word in words:
                if word[0].isupper() or plain not in written:
                    written[plain] = word
            counts.update({plain for plain, _ in words})
        for name in names.dropna():
            for word in HAN.findall(name):
                written[folded(word)] = word
                counts[folded(word)] += 1
        by_script: dict[str, list[str]] = {"han": [], "cyrillic": [], "latin": []}
        for plain in counts:
            by_script[script(plain)].append(plain)
        return cls(written, dict(counts), by_script)

    def near(self, word: str, most: int = 3) -> list[str]:
        """Words that are spelt much like this one or go on where it ends, the likeliest first.

        Likeness is 1 - distance / length by Damerau and Levenshtein, and a little more for a word that stands often.
        """
        plain = folded(word)
        if len(plain) > LONGEST:
            return []
        choices = self.by_script[script(plain)]
        like = process.extract(
            plain, choices, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=LIKE, limit=20
        )
        ranked = {known: likeness + 0.02 * log(self.counts[known]) for known, likeness, _ in like}
        if len(plain) >= SHORTEST:
            longer = [known for known in choices if known.startswith(plain)]
            ranked |= {known: 0.9 + 0.02 * log(self.counts[known]) for known in longer}
        best = sorted((known for known in ranked if not self.misspelt(known, ranked)), key=ranked.get, reverse=True)
        return [self.written[known] for known in best[:most] if self.counts[known] * SELDOM >= self.counts[best[0]]]

    def misspelt(self, word: str, others: Iterable[str]) -> bool:
        """Whether one of the others differs in one letter and stands so much oftener that it must be meant."""
        oftener = [other for other in others if self.counts[other] > SELDOM * self.counts[word]]
        return any(DamerauLevenshtein.distance(word, other) == 1 for other in oftener)


def worth(plain: str) -> bool:
    """Whether a word can be meant at all: no number, no stop word, no single character."""
    return len(plain) >= SHORTEST and plain.isalpha() and not STOP.fullmatch(plain)


def script(word: str) -> str:
    return "han" if HAN.match(word) else "cyrillic" if CYRILLIC.search(word) else "latin"
