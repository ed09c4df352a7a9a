"""Where a relation score fell or rose most within a year, and how it went over some months."""

import pandas as pd

MONTHS = 12


def steepest(scores: pd.DataFrame, most: int = 1, months: int = MONTHS) -> pd.DataFrame:
    """The steepest falls of each dyad over so many months; those of one dyad do not overlap.

    Takes dyad, month, score (empty for a gap). Columns: dyad, first, last (months), change (negative), the steepest of
    each dyad first.
    """
    found = []
    for dyad, own in scores.groupby("dyad", observed=True, sort=False):
        line = own.set_index("month")["score"].asfreq("MS")
        falls = (line - line.shift(months)).dropna().sort_values(kind="stable")
        taken: list[pd.Timestamp] = []
        for last, change in falls.items():
            if change >= 0 or len(taken) == most:
                break
            if all(abs((last - other).days) > months * 30 for other in taken):
                taken.append(last)
                found.append((dyad, last - pd.DateOffset(months=months), last, change))
    return pd.DataFrame(found, columns=["dyad", "first", "last", "change"])


def over(scores: pd.DataFrame, first: pd.Timestamp, last: pd.Timestamp) -> pd.DataFrame:
    """Each dyad's score at the end of the first and of the last of some months.

    Takes dyad, month, score. Columns: dyad, before, after, change; a dyad without both has no row.
    """
    before, after = (scores.loc[scores["month"] == month].set_index("dyad")["score"] for month in (first, last))
    both = pd.DataFrame({"before": before, "after": after}).dropna()
    return both.assign(change=both["after"] - both["before"]).rename_axis("dyad").reset_index()
