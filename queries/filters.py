"""What a reader has chosen to see."""

from dataclasses import asdict, dataclass
from typing import Self

FIRST_YEAR = 1949


@dataclass(frozen=True)
class Filters:
    """A choice of events and statements. An empty choice of dyads, contexts or types means all of them."""

    first_year: int = FIRST_YEAR
    last_year: int = 9999
    dyads: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    weight: int = 1
    words: str = ""

    def parameters(self) -> dict[str, object]:
        """The values under the names that SQL statements use."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}

    @classmethod
    def of_years(cls, first_year: int, last_year: int) -> Self:
        """All events of some years."""
        return cls(first_year=first_year, last_year=last_year)


# What something rests on: records by their identifiers, or the events of a choice, of which there may be a million.
Records = tuple[str, ...] | Filters

Weights = tuple[tuple[str, float], ...]  # a reader's own scores for some kinds of act


def weighed(own: Weights) -> dict[str, object]:
    """What a question about acts is given to weigh them."""
    return {"kinds": [kind for kind, _ in own], "own": [float(score) for _, score in own]}


def asked(records: Records) -> tuple[Filters, dict[str, object]]:
    """What a question about records is given: a choice, and the parameters that say whether it is meant."""
    if isinstance(records, Filters):
        return records, {"records": [], "by_choice": True}
    return Filters(), {"records": list(records), "by_choice": False}
