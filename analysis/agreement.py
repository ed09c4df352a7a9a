"""Whether the relation score and a figure of others rise and fall together, and how far that can be trusted."""

import numpy as np
import pandas as pd

LAGS = (-2, -1, 0, 1, 2)  # years
# Under ten independent years the sign of a correlation is hardly known.
LEAST_YEARS = 10
SURE = 1.96  # standard errors of a 95 per cent interval
HARDLY = 0.2
STRENGTHS = ((0.5, "weakly"), (0.8, "moderately"), (1.01, "closely"))


def agreement(scores: pd.DataFrame, values: pd.DataFrame) -> pd.DataFrame:
    """Correlation of a yearly score with a yearly figure, a row a lag of LAGS.

    Takes scores (year, score) and values (year, value). Gives lag (years by which the figure comes after the
    score), n (years in which both are known), r (Pearson; empty under three years or without variation), independent
    (years that tell as much if neighbouring years were not alike), low, high (95 per cent interval of r on those years;
    empty under four of them) and changes (r of the changes from one year to the next, which a common trend does not
    raise).

    The independent years: n (1 - ab) / (1 + ab) with a, b the correlations of each row of figures with itself a year
    before (Bartlett 1935), at most n. The interval: Fisher's z, with standard error 1 / sqrt(independent - 3).
    """
    rows = [{"lag": lag} | measured(paired(scores, values, lag)) for lag in LAGS]
    return pd.DataFrame(rows, columns=["lag", "n", "r", "independent", "low", "high", "changes"])


def paired(scores: pd.DataFrame, values: pd.DataFrame, lag: int) -> pd.DataFrame:
    """Columns year (of the score), score, value: the score of each year with the figure `lag` years after."""
    moved = values[["year", "value"]].assign(year=values["year"] - lag)
    return scores[["year", "score"]].merge(moved, on="year").dropna().sort_values("year", ignore_index=True)


def measured(both: pd.DataFrame) -> dict[str, float]:
    """Columns n, r, independent, low, high and changes of `agreement` for columns year, score, value."""
    n, r = len(both), correlation(both["score"], both["value"])
    steps = changes(both)
    found = {"n": n, "r": r, "independent": np.nan, "low": np.nan, "high": np.nan}
    found["changes"] = correlation(steps["score"], steps["value"])
    if np.isnan(r):
        return found
    alike = persistence(both, "score") * persistence(both, "value")
    found["independent"] = n if np.isnan(alike) else float(np.clip(n * (1 - alike) / (1 + alike), 1, n))
    if found["independent"] > 3 and abs(r) < 1:
        error = SURE / np.sqrt(found["independent"] - 3)
        found["low"], found["high"] = np.tanh(np.arctanh(r) - error), np.tanh(np.arctanh(r) + error)
    return found


def correlation(one: pd.Series, other: pd.Series) -> float:
    """Pearson's r; empty under three pairs or where one does not vary."""
    if len(one) < 3 or one.nunique() < 2 or other.nunique() < 2:
        return np.nan
    return float(np.corrcoef(one, other)[0, 1])


def persistence(both: pd.DataFrame, column: str) -> float:
    """The correlation of a column with itself in the year before."""
    before = both[["year", column]].assign(year=both["year"] + 1)
    pairs = both[["year", column]].merge(before, on="year", suffixes=("", "_before"))
    return correlation(pairs[column], pairs[f"{column}_before"])


def changes(both: pd.DataFrame) -> pd.DataFrame:
    """Changes of score and value where the year before is known too."""
    follows = both["year"].diff() == 1
    return both[["score", "value"]].diff()[follows]


def growth(values: pd.DataFrame) -> pd.DataFrame:
    """Growth in per cent on the year before, where that is known. Takes and gives year, value."""
    ordered = values[["year", "value"]].sort_values("year", ignore_index=True)
    grown = (ordered["value"] / ordered["value"].shift() - 1) * 100
    return ordered.assign(value=grown)[ordered["year"].diff() == 1].reset_index(drop=True)


def sentence(found: pd.DataFrame, figure: str) -> str:
    """What the correlation of the same year amounts to, without a word on cause.

    Takes the columns of `agreement` and the name of the figure.
    """
    same = found.loc[found["lag"] == 0].iloc[0]
    if np.isnan(same["r"]):
        return f"Score and {figure} share {same['n']:.0f} years: too few to compare."
    said = (
        f"Over {same['n']:.0f} years score and {figure} of the same year {moved(same['r'])} (r = {signed(same['r'])})."
    )
    if same["independent"] < LEAST_YEARS:
        return (
            f"{said} Neighbouring years are alike, so that these tell no more than about {int(same['independent'])} "
            "independent years: too few to trust even the sign."
        )
    between = f"between {signed(same['low'])} and {signed(same['high'])}"
    if same["low"] <= 0 <= same["high"]:
        return f"{said} With years so alike r may lie anywhere {between}: it may be nothing."
    trust = f"{said} With years so alike r may lie {between}, so that its sign can be trusted."
    if not np.isnan(same["changes"]) and abs(same["changes"]) < HARDLY:
        return (
            f"{trust} From one year to the next the two hardly move together (r = {signed(same['changes'])}): "
            "what they share is a long trend."
        )
    return trust


def moved(r: float) -> str:
    """A correlation in words."""
    if abs(r) < HARDLY:
        return "hardly moved together"
    strength = next(word for limit, word in STRENGTHS if abs(r) < limit)
    return f"moved {strength} {'in the same direction' if r > 0 else 'in opposite directions'}"


def signed(r: float) -> str:
    """A correlation with its sign: '+0.31', '−0.20'."""
    return f"{r:+.2f}".replace("-", "−")
