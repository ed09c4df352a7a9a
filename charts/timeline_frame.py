"""What surrounds the lanes of the seismograph: its measures, its periods, turning points and leaders."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from analysis import labels
from charts.look import DYADS, SHORT_NAMES, Look

SMALL, NORMAL, LARGE = 11, 12, 14  # pixels of type
TOP = 10  # the highest score


@dataclass(frozen=True)
class Sheet:
    """Measures in pixels. The server does not know how wide a reader's screen is, and assumes these widths."""

    width: int = 1000
    left: int = 80
    right: int = 46
    lanes: tuple[int, int, int] = (340, 256, 208)  # height of a lane where there are one, two or three
    gutter: int = 34  # room for labels above the highest and below the lowest score of a lane
    gap: int = 6  # between two lanes
    edge: int = 8  # from the first and the last day to the edge of the plot
    below: int = 50  # the axis of time and the caption
    era: int = 20  # a row of names of periods
    era_rows: int = 1
    flag: tuple[int, int] = (17, 3)  # characters and lines of the label of a turning point
    strip: int = 17  # a row of leaders
    state_above: int = 0  # room for the name of a state, where it stands above its leaders and not beside them
    marks: float = 1.0  # size of the marks
    labels: int = 14  # most labels in a lane
    label: int = 22  # characters in a line of a label
    ticks: int = 12  # most years named on the axis of time

    @property
    def plot(self) -> int:
        """Width of the plot itself."""
        return self.width - self.left - self.right


WIDE = Sheet()
NARROW = Sheet(
    width=330, left=6, right=6, lanes=(300, 250, 220), gutter=36, edge=6, below=78, era_rows=2, flag=(14, 2),
    state_above=15, marks=0.85, labels=3, label=18, ticks=5,
)  # fmt: skip


class Word(NamedTuple):
    """A text and where it stands."""

    x: float
    y: float
    text: str
    anchor: str
    size: int
    colour: str


class Frame:
    """Where dates, lanes and rows lie, in pixels from the left and bottom of the plot, and what is drawn around the lanes."""

    def __init__(self, dyads: list[str], window: tuple[date, date], look: Look, *, flags: bool, strips: bool) -> None:
        self.look = look
        self.sheet = sheet = NARROW if look.narrow else WIDE
        self.first, self.last = (pd.Timestamp(day) for day in window)
        self.lane = sheet.lanes[len(dyads) - 1]
        self.point = (self.lane / 2 - sheet.gutter) / TOP
        row = sheet.strip + sheet.state_above
        self.strips = {state: row * place + 2 for place, state in enumerate(["USA", "CHN", "RUS"])} if strips else {}
        floor = row * len(self.strips) + sheet.gap
        self.lanes = {dyad: floor + (self.lane + sheet.gap) * place for place, dyad in enumerate(reversed(dyads))}
        self.ceiling = floor + (self.lane + sheet.gap) * len(dyads)
        self.flags = self.ceiling + (round(sheet.flag[1] * SMALL * labels.LINE) + 8 if flags else 0)
        self.height = self.flags + sheet.era * sheet.era_rows

    def x(self, dates: pd.Series) -> np.ndarray:
        """How far from the left dates lie."""
        share = (dates - self.first) / max(self.last - self.first, pd.Timedelta(days=1))
        return self.sheet.edge + share.to_numpy(float) * (self.sheet.plot - 2 * self.sheet.edge)

    def at(self, x: Any) -> np.ndarray:
        """What lies so far from the left, as Plotly reads it without a detour: '1972-02-21T12:00'."""
        span = max(self.last - self.first, pd.Timedelta(days=1)) / pd.Timedelta(minutes=1)
        share = (np.asarray(x, float) - self.sheet.edge) / (self.sheet.plot - 2 * self.sheet.edge)
        return np.datetime_as_string(self.first.to_datetime64().astype("datetime64[m]") + np.rint(share * span).astype(int))

    def axes(self) -> dict[str, Any]:
        """Layout of the axis of time, of the frame (y, in pixels), and of the lanes (y2 and on, in scores)."""
        years = (self.last - self.first).days / 365.25
        step = next(step for step in (1, 2, 5, 10, 20, 50) if years / step <= self.sheet.ticks or step == 50)
        still = {"fixedrange": True, "showgrid": False, "zeroline": False}
        axes = {
            "xaxis": still | {
                "type": "date", "range": self.at([0, self.sheet.plot]).tolist(), "anchor": "y",
                "tick0": "1950-01-01", "dtick": f"M{12 * step}", "tickformat": "%Y", "ticks": "outside",
                "tickcolor": self.look.muted, "tickfont": {"size": NORMAL, "color": self.look.muted},
            },
            "yaxis": still | {"range": [0, self.height], "showticklabels": False},
        }  # fmt: skip
        if years < 2.5:
            axes["xaxis"] |= {"dtick": "M6" if self.look.narrow else "M3", "tickformat": "%b<br>%Y"}
        for number, bottom in enumerate(self.lanes.values(), 2):
            axes[f"yaxis{number}"] = still | {
                "domain": [bottom / self.height, (bottom + self.lane) / self.height], "anchor": "x",
                "range": [-self.lane / 2 / self.point, self.lane / 2 / self.point],
                "zeroline": True, "zerolinecolor": self.look.muted, "zerolinewidth": 1,
                "showticklabels": not self.look.narrow, "tickfont": {"size": SMALL, "color": self.look.muted},
                "tickvals": [-10, -5, 0, 5, 10], "ticktext": ["−10", "−5", "0", "+5", "+10"],
            }  # fmt: skip
        return axes

    def periods(self, eras: pd.DataFrame) -> tuple[list[dict[str, Any]], list[Word]]:
        """Shapes for every other period, and the names that find room."""
        starts, ends = eras["starts"], eras["ends"].fillna(self.last)
        seen = (ends >= self.first) & (starts <= self.last)
        left, right = (self.x(dates[seen].clip(self.first, self.last)) for dates in (starts, ends))
        left[left <= self.sheet.edge], right[right >= self.sheet.plot - self.sheet.edge] = 0, self.sheet.plot
        shaded = np.flatnonzero(seen)[:, None] % 2 == 0
        bands = [
            {"type": "rect", "layer": "below", "xref": "x", "yref": "y", "y0": 0, "y1": self.height}
            | {"x0": str(start), "x1": str(end), "line": {"width": 0}, "fillcolor": self.look.band}
            for start, end, shade in zip(self.at(left), self.at(right), shaded, strict=True)
            if shade
        ]
        names = eras.loc[seen, "name"].tolist()
        width = np.array([labels.measure(name, NORMAL)[0] + 6 for name in names])
        edge = ((left + right - width) / 2).clip(0, self.sheet.plot - width)
        rows = labels.in_rows(edge, width, self.sheet.era_rows)
        return bands, [
            Word(start + room / 2, self.flags + self.sheet.era * (row + 0.5), name, "middle center", NORMAL, self.look.ink)
            for start, room, row, name in zip(edge, width, rows, names, strict=True)
            if row >= 0
        ]

    def milestones(self, turning_points: pd.DataFrame, selected: str | None) -> tuple[list[dict[str, Any]], list[Word]]:
        """A dotted line through all lanes for each turning point, and the labels that find room."""
        x = self.x(turning_points["date"])
        base = self.ceiling + 3
        characters, lines = self.sheet.flag
        texts = [labels.wrapped(title, characters, lines) for title in turning_points["title"]]
        width = np.array([labels.measure(text, SMALL)[0] + 10 for text in texts])
        back = x + width > self.sheet.plot
        shown = labels.in_rows(np.where(back, x - width, x), width) == 0
        top = np.where(shown, self.flags - 2, base)
        floor = min(self.lanes.values())
        line = {
            "type": "scatter", "mode": "lines", "name": "turning points", "hoverinfo": "skip",
            "x": np.repeat(self.at(x), 3), "y": np.column_stack([np.full(len(x), floor), top, top * np.nan]).ravel(),
            "line": {"color": self.look.muted, "width": 1, "dash": "1px,4px"},
        }  # fmt: skip
        head = {
            "type": "scatter", "mode": "markers", "name": "turning point", "x": self.at(x), "y": np.full(len(x), base),
            "customdata": turning_points["event"].tolist(), "hoverinfo": "text",
            "hovertext": [f"<b>{title}</b><br>{spoken(day)}<br>Turning point, not scored"
                          for title, day in zip(turning_points["title"], turning_points["date"], strict=True)],
            "marker": {"symbol": "triangle-down", "color": self.look.ink, "opacity": 1,
                       "size": [13 if event == selected else 8 for event in turning_points["event"]]},
            "unselected": {"marker": {"opacity": 1}},
        }  # fmt: skip
        return [line, head], [
            Word(start - 4 if turned else start + 4, base + 2, text, f"top {'left' if turned else 'right'}", SMALL, self.look.muted)
            for start, turned, text, seen in zip(x, back, texts, shown, strict=True)
            if seen
        ]
