"""Rows as a file that a spreadsheet opens."""

import pandas as pd

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def csv(rows: pd.DataFrame) -> bytes:
    """Rows as CSV in UTF-8 with a byte-order mark, lists joined by semicolons.

    A text that a spreadsheet would run as a formula is kept as text by an apostrophe before it.
    """
    return rows.map(cell).to_csv(index=False).encode("utf-8-sig")


def cell(value: object) -> object:
    if isinstance(value, str):
        return "'" + value if value.startswith(DANGEROUS) else value
    if hasattr(value, "tolist") and not hasattr(value, "isoformat"):
        value = value.tolist()
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else value
