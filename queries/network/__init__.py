"""Networks: states and actors tied by what they did together or to each other."""

import pandas as pd

from queries.ask import ask
from queries.filters import Filters


def triangle_by_era(filters: Filters) -> pd.DataFrame:
    """The three dyads in each period.

    Columns: era, name, starts, ends, dyad, score (mean of acts, -10 to 10; empty without acts), events (count).
    """
    return ask("network/triangle_by_era", filters)


def ties(filters: Filters) -> pd.DataFrame:
    """Actors of different states in the same events.

    Columns: one, other, events, cooperative, conflictual (counts), score (mean, -10 to 10).
    """
    return ask("network/ties", filters)


def actors() -> pd.DataFrame:
    """Actors of the three states. Columns: actor, name, native_name, kind, state, events (count)."""
    return ask("network/actors")
