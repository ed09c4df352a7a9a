"""Phrases: the words of diplomacy in three languages."""

import pandas as pd

from queries.ask import ask


def listed() -> pd.DataFrame:
    """Phrases with their forms. Columns: phrase, name, meaning, en, ru, zh (lists of forms, the first names it)."""
    return ask("phrases/listed")


def pages(phrase: str) -> pd.DataFrame:
    """Pages that were read and show the phrase. Columns: language, words, publisher, date, url."""
    return ask("phrases/pages", phrase=phrase)
