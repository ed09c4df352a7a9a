"""How the stance of one capital's words towards another changes over the years, and how far its words differ."""

import pandas as pd

# Fewer statements than these have a mean, but no spread worth a box.
LEAST = 3


def over_time(stances: pd.DataFrame, years: int) -> pd.DataFrame:
    """Mean and spread of the stances of each direction in every span of so many calendar years that holds one.

    Takes from_state, to_state, date, stance (-2 to 2). Columns: from_state, to_state, first, last (days of the span),
    statements (count), mean, low, high (the mean less and plus one standard deviation of the statements, within -2
    and 2; empty with fewer than three statements). An empty span has no row: nothing is filled in.
    """
    start = stances["date"].dt.year // years * years
    spans = stances.assign(start=start).groupby(["from_state", "to_state", "start"], observed=True)["stance"]
    rows = spans.agg(statements="size", mean="mean").assign(deviation=spans.std(ddof=0)).reset_index()
    enough = rows["statements"] >= LEAST
    return pd.DataFrame(
        {
            "from_state": rows["from_state"],
            "to_state": rows["to_state"],
            "first": pd.to_datetime(rows["start"].astype(str) + "-01-01"),
            "last": pd.to_datetime((rows["start"] + years - 1).astype(str) + "-12-31"),
            "statements": rows["statements"],
            "mean": rows["mean"].astype(float),
            "low": (rows["mean"] - rows["deviation"]).clip(lower=-2).where(enough),
            "high": (rows["mean"] + rows["deviation"]).clip(upper=2).where(enough),
        }
    )


def turn(spread: pd.DataFrame) -> tuple[str, str, float, int, int] | None:
    """The direction whose words changed most from one span of three or more statements to its next.

    From and to state, change of the mean, first year of the one span and of the other; None without two such spans.
    """
    solid = spread.dropna(subset="low").sort_values("first")
    found = [
        (one.from_state, one.to_state, other.mean - one.mean, one.first.year, other.first.year)
        for _, lane in solid.groupby(["from_state", "to_state"], observed=True)
        for one, other in zip(lane.itertuples(), lane.iloc[1:].itertuples(), strict=False)
    ]
    return max(found, key=lambda change: abs(change[2]), default=None)
