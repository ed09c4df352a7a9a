"""Rows as a file that a spreadsheet opens."""

import pandas as pd

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv(rows: pd.DataFrame) -> bytes:
    """Rows as CSV in UTF-8 with a byte-order mark, lists joined by semicolons.

    A text that a spreadsheet would run as a formula is kept as text by an apostrophe before it, in a heading too:
    whoever writes a question in SQL names its columns.
    """
    return rows.map(cell).rename(columns=cell).to_csv(index=False).encode("utf-8-sig", "replace")


def cell(value: object) -> object:
    if hasattr(value, "tolist") and not hasattr(value, "isoformat"):
        value = value.tolist()
    if isinstance(value, list | tuple):
        value = "; ".join(map(str, value))
    return "'" + value if isinstance(value, str) and value.startswith(DANGEROUS) else value
