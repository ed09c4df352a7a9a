"""How far two coders who did not see each other's codes agree: Krippendorff's alpha of each kind of code."""

import numpy as np
import pandas as pd

# What is coded: its name, its level of measurement, and the alpha that the project set out to reach.
KINDS = {
    "type": ("act types", "nominal", 0.80),
    "weight": ("weight", "ordinal", 0.70),
    "stance": ("stance", "ordinal", 0.70),
    "topics": ("topics", "nominal", 0.70),
}
DRAWS, SEED = 500, 1949
ENDS = (2.5, 97.5)  # per cent: an interval of 95
NOT_NAMED = "not named"


def measured(double: pd.DataFrame, topics: list[str]) -> pd.DataFrame:
    """Alpha of each kind of code, a row a kind.

    Takes columns code, record, unit, first_code, second_code (text; topics separated by spaces), and all topics of the
    closed list. Gives kind, level, records and units (counts), equal (share of units coded alike, 0 to 1), alpha (1 at
    most; 0 is what chance would give; empty where all codes are one), low, high (95 per cent interval) and least (the
    alpha to reach).

    Klaus Krippendorff, 'Computing Krippendorff's Alpha-Reliability', 2011. Types and topics are nominal, a topic being
    there or not for each statement and each topic of the list; weight and stance are ordinal. The interval: records
    drawn anew with replacement DRAWS times, since the units of one record are not independent.
    """
    rows = []
    for code, (kind, level, least) in KINDS.items():
        units = units_of(double[double["code"] == code], code, topics)
        if units.empty:
            continue
        low, high = interval(units, level)
        rows.append(
            {
                "kind": kind, "level": level, "records": units["record"].nunique(), "units": len(units),
                "equal": float((units["first"] == units["second"]).mean()), "alpha": alpha(units, level),
                "low": low, "high": high, "least": least,
            }
        )  # fmt: skip
    columns = ["kind", "level", "records", "units", "equal", "alpha", "low", "high", "least"]
    return pd.DataFrame(rows, columns=columns)


def units_of(coded: pd.DataFrame, code: str, topics: list[str]) -> pd.DataFrame:
    """The units of one kind as numbers. Columns record, first, second."""
    if code == "topics":
        named = [coded[column].str.split().map(set) for column in ("first_code", "second_code")]
        parts = [
            {"record": record, "first": float(topic in first), "second": float(topic in second)}
            for record, first, second in zip(coded["record"], *named, strict=True)
            for topic in topics
        ]
        return pd.DataFrame(parts, columns=["record", "first", "second"])
    first, second = coded["first_code"], coded["second_code"]
    if code == "type":
        number = {name: place for place, name in enumerate(sorted({*first, *second}))}
        first, second = first.map(number), second.map(number)
    return pd.DataFrame({"record": coded["record"], "first": first.astype(float), "second": second.astype(float)})


def alpha(units: pd.DataFrame, level: str) -> float:
    """Krippendorff's alpha of columns first, second; empty where every code is the same, so that nothing can differ."""
    counts, scale = counted(units)
    return of_counts(counts, scale, level)


def interval(units: pd.DataFrame, level: str) -> tuple[float, float]:
    """The middle 95 per cent of alpha over draws of records with replacement; empty where no draw has an alpha."""
    chance = np.random.default_rng(SEED)
    counts, scale = counted(units)
    of_record = [counts[rows] for rows in units.groupby("record").indices.values()]
    draws = (chance.integers(len(of_record), size=len(of_record)) for _ in range(DRAWS))
    drawn = [of_counts(np.concatenate([of_record[one] for one in draw]), scale, level) for draw in draws]
    known = [one for one in drawn if not np.isnan(one)]
    return tuple(map(float, np.percentile(known, ENDS))) if known else (np.nan, np.nan)


def counted(units: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """For each unit how many of the two coders gave each value, and the values in their order."""
    values = units[["first", "second"]].to_numpy()
    scale = np.unique(values)
    return (values[:, :, np.newaxis] == scale).sum(axis=1), scale


def of_counts(counts: np.ndarray, scale: np.ndarray, level: str) -> float:
    """Alpha of units by values; empty where one value alone was given. A unit that was coded once does not count.

    One less the ratio of the disagreement that is observed to that which chance would give, both over pairs of codes:
    Krippendorff 2011, formula (8) with the metric differences of his section D.
    """
    counts = counts[counts.sum(axis=1) > 1]
    totals = counts.sum(axis=0)
    if np.count_nonzero(totals) < 2:
        return np.nan
    weighed = counts / (counts.sum(axis=1, keepdims=True) - 1)
    observed = weighed.T @ counts - np.diag(weighed.sum(axis=0))
    expected = (np.outer(totals, totals) - np.diag(totals)) / (totals.sum() - 1)
    apart = differences(totals, scale, level)
    return float(1 - (observed * apart).sum() / (expected * apart).sum())


def differences(totals: np.ndarray, scale: np.ndarray, level: str) -> np.ndarray:
    """How far any two values lie apart: nominal, ordinal (by how many codes lie between them) or interval."""
    match level:
        case "nominal":
            return 1.0 - np.eye(len(scale))
        case "ordinal":
            middle = np.cumsum(totals) - totals / 2
            return np.subtract.outer(middle, middle) ** 2
        case "interval":
            return np.subtract.outer(scale, scale) ** 2
    raise ValueError(f"there is no level of measurement {level!r}")


def disagreements(double: pd.DataFrame, most: int = 15) -> pd.DataFrame:
    """The commonest pairs of codes that differ. Columns kind, first, second, n (count).

    Of topics, one that a single coder named stands beside 'not named'.
    """
    single = double[double["code"] != "topics"]
    pairs = single[["code", "first_code", "second_code"]].set_axis(["code", "first", "second"], axis="columns")
    alone = []
    for row in double[double["code"] == "topics"].itertuples():
        first, second = set(row.first_code.split()), set(row.second_code.split())
        alone += [("topics", topic, NOT_NAMED) for topic in first - second]
        alone += [("topics", NOT_NAMED, topic) for topic in second - first]
    every = pd.concat([pairs, pd.DataFrame(alone, columns=pairs.columns)], ignore_index=True)
    apart = every[every["first"] != every["second"]]
    counted = apart.groupby(["code", "first", "second"]).size().rename("n").reset_index()
    names = {code: kind for code, (kind, *_) in KINDS.items()}
    ordered = counted.sort_values(["n", "code", "first", "second"], ascending=[False, True, True, True])
    return ordered.assign(kind=ordered["code"].map(names))[["kind", "first", "second", "n"]].head(most)


def sentence(one: pd.Series) -> str:
    """What the row of `measured` says, and whether the aim was reached."""
    coded = f"{one['kind'].capitalize()}: {one['equal']:.0%} of {one['units']:,} units were coded alike"
    if pd.isna(one["alpha"]):
        return f"{coded}; all codes are the same, so that alpha cannot be computed."
    reached = "reached" if one["alpha"] >= one["least"] else "not reached"
    held = f"α = {figure(one['alpha'])} ({figure(one['low'])} to {figure(one['high'])})"
    return f"{coded}; {held}. The {figure(one['least'])} aimed at is {reached}{doubt(one)}."


def line(one: pd.Series) -> str:
    """The row of `measured` as a line of the table in `data/README.md`, which a test holds against the record."""
    cells = [one["kind"], one["level"], f"{one['records']:,}", f"{one['units']:,}", f"{one['equal']:.0%}"]
    cells += [figure(one["alpha"]), f"{figure(one['low'])} to {figure(one['high'])}", figure(one["least"])]
    return f"| {' | '.join(cells)} |"


def doubt(one: pd.Series) -> str:
    """What the interval adds where it holds the aim."""
    if one["low"] < one["least"] <= one["high"]:
        return ", though another sample might say otherwise"
    return ""


def figure(value: float) -> str:
    """A number with two decimals and a true minus; empty ones as a dash."""
    return "–" if pd.isna(value) else f"{value:.2f}".replace("-", "−")
