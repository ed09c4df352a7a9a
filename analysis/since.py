"""What changed since a year: each yearly figure then and now."""

import numpy as np
import pandas as pd

# Figures on a scale without a zero of its own: a score of 4 is not twice a score of 2.
INTERVAL = ("Relation score", "UN ideal point")


def change(figures: dict[str, pd.DataFrame], year: int) -> pd.DataFrame:
    """Each figure that has a value in the year and a later one.

    Takes yearly figures by name: columns year, value, provisional, unit, source. Columns: figure, unit, then (value of
    the year), now (the newest value), now_year, provisional (of the newest), change (now less then, in the unit),
    times (now divided by then; empty unless both are above zero, and for the figures of INTERVAL), source. A figure
    without a value in the very year has no row: nothing is filled in.
    """
    rows = []
    for name, values in figures.items():
        own = values.dropna(subset="value").set_index("year")
        last = own.index.max() if len(own) else year
        if year not in own.index or last <= year:
            continue
        then, now = float(own.loc[year, "value"]), float(own.loc[last, "value"])
        rows.append(
            {
                "figure": name,
                "unit": own.loc[last, "unit"],
                "then": then,
                "now": now,
                "now_year": int(last),
                "provisional": bool(own.loc[last, "provisional"]),
                "change": now - then,
                "times": now / then if then > 0 and now > 0 and not name.startswith(INTERVAL) else np.nan,
                "source": own.loc[last, "source"],
            }
        )
    columns = ["figure", "unit", "then", "now", "now_year", "provisional", "change", "times", "source"]
    return pd.DataFrame(rows, columns=columns)
