"""The measures of the seismograph in pixels: its sheet for a phone or a desk, and its dates over the width of it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from charts.look import Look

SMALL = 12  # pixels of type
CAPTION = 220  # pixels for a sentence of the caption
STEPS = (1, 2, 5, 10, 20, 50)  # years between two marks of the axis of time
# Where a sheet has a height of its own: pixels of a lane, and of all that stands above, between and below the lanes.
LEAST_LANE, MOST_LANE = 128, 340
AROUND = 250


@dataclass(frozen=True)
class Sheet:
    """Measures in pixels."""

    width: int = 1000
    left: int = 80
    right: int = 46
    lanes: tuple[int, int, int] = (340, 256, 210)  # height of a lane where there are one, two or three
    gutter: int = 35  # room for labels above the highest and below the lowest score of a lane
    gap: int = 6  # between two lanes
    edge: int = 8  # from the first and the last day to the edge of the plot
    below: int = 54  # the axis of time and the caption
    era: int = 20  # a row of names of periods
    era_size: int = SMALL
    era_rows: int = 1  # at most
    flags: int = 68  # at most, for the labels of turning points
    flag: tuple[int, int] = (22, 2)  # characters and lines of such a label
    every_pole: bool = True  # whether a turning point without a label has a line through the lanes
    strip: int = 18  # a row of leaders
    state: int = 0  # room for the name of a state, where it stands above its leaders and not beside them
    marks: float = 1.0  # size of the marks
    labels: int = 14  # at most, in a lane
    label: int = 22  # characters in a line of a label
    ticks: int = 12  # most years named on the axis of time

    def lines(self, sentences: tuple[str, ...]) -> str:
        """The caption, broken into lines that fit."""
        beside = max(1, self.width // CAPTION)
        rows = [sentences[start : start + beside] for start in range(0, len(sentences), beside)]
        return "<br>".join("   ".join(row) for row in rows)

    @property
    def plot(self) -> int:
        """Width of the plot itself."""
        return self.width - self.left - self.right


WIDE = Sheet()
NARROW = Sheet(
    width=330, left=6, right=6, lanes=(300, 250, 224), gutter=38, edge=6, below=90, era=16, era_size=SMALL, era_rows=2,
    flag=(16, 2), every_pole=False, state=16, marks=0.85, labels=3, label=18, ticks=5,
)  # fmt: skip


def sheet_of(look: Look) -> Sheet:
    """The sheet for a width: a phone's or a desk's, with as many labels and years as there is room for."""
    return replace(sheet_of_width(look), lanes=lanes_of(look.height)) if look.height else sheet_of_width(look)


def lanes_of(height: int) -> tuple[int, ...]:
    """Heights of one, two or three lanes that share a given height."""
    return tuple(min(max((height - AROUND) // lanes, LEAST_LANE), MOST_LANE) for lanes in (1, 2, 3))


def sheet_of_width(look: Look) -> Sheet:
    """The sheet for a width with as high lanes as they need."""
    if look.narrow:
        return replace(NARROW, width=look.width)
    share = look.width / WIDE.width
    below = WIDE.below if share > CAPTION * 4 / WIDE.width else WIDE.below + 16
    return replace(
        WIDE, width=look.width, labels=round(WIDE.labels * share), ticks=round(WIDE.ticks * share), below=below
    )


@dataclass(frozen=True)
class Span:
    """The days from the first to the last, laid out over the width of a sheet."""

    first: pd.Timestamp
    last: pd.Timestamp
    sheet: Sheet

    @classmethod
    def of(cls, window: tuple[date, date], look: Look) -> "Span":
        return cls(*(pd.Timestamp(day) for day in window), sheet_of(look))

    @property
    def length(self) -> pd.Timedelta:
        return max(self.last - self.first, pd.Timedelta(days=1))

    def x(self, dates: pd.Series) -> np.ndarray:
        """How far from the left dates lie, in pixels."""
        share = ((dates - self.first) / self.length).to_numpy(float)
        return self.sheet.edge + share * (self.sheet.plot - 2 * self.sheet.edge)

    def at(self, x: Any) -> np.ndarray:
        """What lies so many pixels from the left, as Plotly reads it without a detour: '1972-02-21T12:00'."""
        share = (np.asarray(x, float) - self.sheet.edge) / (self.sheet.plot - 2 * self.sheet.edge)
        minutes = np.rint(share * (self.length / pd.Timedelta(minutes=1))).astype("timedelta64[m]")
        return np.datetime_as_string(self.first.to_datetime64().astype("datetime64[m]") + minutes)

    def axis(self, look: Look) -> dict[str, Any]:
        """Layout of the axis of time."""
        years = self.length.days / 365.25
        step = next((step for step in STEPS if years / step <= self.sheet.ticks), STEPS[-1])
        months, spelt = (12 * step, "%Y") if years > 2.5 else (6 if look.narrow else 3, "%b %Y")
        return {
            "type": "date", "range": self.at([0, self.sheet.plot]).tolist(), "anchor": "y", "tick0": "1950-01-01",
            "dtick": f"M{months}", "tickformat": spelt, "ticks": "outside", "tickcolor": look.muted,
            "tickfont": {"size": SMALL, "color": look.muted},
        }  # fmt: skip
