"""The rows of the speed table, and how they are printed."""

from typing import NamedTuple


class Row(NamedTuple):
    """A figure beside what it is measured against: the floor's in the same run, or a limit; `reach` is the ratio."""

    what: str
    where: str
    ours: float
    other: float
    reach: float

    @property
    def ratio(self) -> float:
        return self.ours / self.other

    @property
    def reached(self) -> bool:
        return self.ratio <= self.reach


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| what | where | ours | floor or limit | ratio | reach | |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        verdict = "reached" if row.reached else "**not reached**"
        figures = f"{row.ours:.3g} | {row.other:.3g} | {row.ratio:.2f} | {row.reach:g}"
        lines.append(f"| {row.what} | {row.where} | {figures} | {verdict} |")
    return "\n".join(lines)
