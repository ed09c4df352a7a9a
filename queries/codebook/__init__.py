"""The codebook: what every table, column and code means, read back from the database."""

import pandas as pd

from queries.ask import ask


def tables() -> pd.DataFrame:
    """Tables and views. Columns: name, kind, meaning, rows (empty for a view)."""
    return ask("codebook/tables")


def columns() -> pd.DataFrame:
    """Columns. Columns: table, column, type, meaning."""
    return ask("codebook/columns")


def event_types() -> pd.DataFrame:
    """PLOVER types and modes. Columns: type, mode, meaning, form, direction, score, goldstein, used (count)."""
    return ask("codebook/event_types")


def words() -> pd.DataFrame:
    """Short closed lists. Columns: list, word, meaning."""
    return ask("codebook/words")
