"""The relation score: how two states stand to each other, read from what they did to each other."""

from datetime import date

import numpy as np
import pandas as pd

YEAR = 365.25  # days
# With less than this left of its acts, a dyad's score would rest on old news alone: one act counts that little
# three half-lives after it happened.
LEAST_ACTS = 0.125


def monthly(acts: pd.DataFrame, until: date, half_life: float = 1.0) -> pd.DataFrame:
    """The relation score of each dyad at the end of each month.

    Takes the acts of each day, with the columns dyad, date, score (the sum of their PLOVER scores, each -10 to 10) and
    acts (their count; one where there is no such column), a last day, and the half-life in years (at least 0.1). Gives
    dyad, month (its first day), score (-10 to 10) and acts (effective count), from the month of a dyad's first act to
    the month of `until`. The score is empty where fewer than LEAST_ACTS effective acts are left.

    Exponentially weighted mean of the acts up to the last day of the month (or `until`, if earlier), where an act
    of that age weighs 2 ** (-age / half_life); the sum of the weights is the effective count.
    """
    last = pd.Timestamp(until)
    scored = counted(acts.dropna(subset="score"))
    scored = scored[scored["date"] <= last].sort_values("date", kind="stable")
    dyads = [
        score_of_dyad(str(dyad), of_dyad, last, half_life)
        for dyad, of_dyad in scored.groupby("dyad", observed=True, sort=True)
    ]
    if not dyads:
        return pd.DataFrame({"dyad": [], "month": pd.to_datetime([]), "score": [], "acts": []})
    return pd.concat(dyads, ignore_index=True)


def counted(acts: pd.DataFrame) -> pd.DataFrame:
    """The same rows with the column acts, one each where it is missing."""
    return acts if "acts" in acts else acts.assign(acts=1)


def score_of_dyad(dyad: str, acts: pd.DataFrame, last: pd.Timestamp, half_life: float) -> pd.DataFrame:
    """The rows of `monthly` for one dyad with at least one act. Takes columns date (rising), score, acts."""
    months = pd.period_range(acts["date"].iloc[0], last, freq="M")
    days = np.minimum(months.end_time.to_numpy().astype("datetime64[D]"), last.to_datetime64().astype("datetime64[D]"))
    dates = acts["date"].to_numpy().astype("datetime64[D]")
    # Every weight is counted from the first act; the common factor drops out of the mean.
    ages = (dates - dates[0]).astype(float) / YEAR
    weights = 2 ** (ages / half_life)
    upto = np.searchsorted(dates, days, side="right") - 1
    counts = np.cumsum(weights * acts["acts"].to_numpy(float))
    left = counts[upto] / 2 ** ((days - dates[0]).astype(float) / YEAR / half_life)
    means = (np.cumsum(weights * acts["score"].to_numpy(float)) / counts)[upto]
    return pd.DataFrame(
        {
            "dyad": dyad,
            "month": months.start_time,
            "score": np.where(left >= LEAST_ACTS, means, np.nan),
            "acts": left,
        }
    )


def latest(monthly: pd.DataFrame) -> pd.DataFrame:
    """Where each dyad stands in its last month.

    Takes the columns of `monthly`. Gives dyad, month, score (-10 to 10) and change (against twelve months before;
    empty where either score is).
    """
    now = monthly.sort_values("month", kind="stable").groupby("dyad", observed=True, as_index=False).tail(1)
    before = monthly[["dyad", "month", "score"]].assign(month=monthly["month"] + pd.DateOffset(years=1))
    both = now.merge(before, on=["dyad", "month"], how="left", suffixes=("", "_before"))
    both["change"] = both["score"] - both["score_before"]
    return both.sort_values("dyad", ignore_index=True)[["dyad", "month", "score", "change"]]
