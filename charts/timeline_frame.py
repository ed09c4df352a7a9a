"""The sheet that the seismograph is drawn on: where its dates, lanes and rows lie."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from analysis import labels
from charts.look import DYADS, Look, signed

SMALL, LARGE = 12, 14  # pixels of type
TOP = 10  # the highest score
CAPTION = 220  # pixels for a sentence of the caption
HEADING = 22  # pixels at the top of a lane that are kept for its name
STEPS = (1, 2, 5, 10, 20, 50)  # years between two marks of the axis of time


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


# The least height of a lane, and what stands above, between and below the lanes, where a sheet has a height of its own.
LEAST_LANE, AROUND = 128, 250
MOST_LANE = 340

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


class Word(NamedTuple):
    """A text and where it stands."""

    x: float
    y: float
    text: str
    anchor: str
    size: int
    colour: str


class Frame:
    """Where lanes and rows lie, in pixels from the bottom of the plot, and the layout of a figure made of them.

    From below: rows of leaders, a lane of the reader's own events, lanes (the first dyad on top), labels of turning
    points, names of periods.
    """

    def __init__(
        self,
        span: Span,
        dyads: list[str],
        look: Look,
        *,
        flags: int = 0,
        era_rows: int = 0,
        strips: bool = False,
        own: int = 0,
    ) -> None:
        self.span, self.look, self.sheet = span, look, span.sheet
        sheet = span.sheet
        self.lane = sheet.lanes[len(dyads) - 1]
        self.point = (self.lane / 2 - sheet.gutter) / TOP
        row = sheet.strip + sheet.state
        self.strips = {state: 2 + row * place for place, state in enumerate(["USA", "CHN", "RUS"])} if strips else {}
        self.own = row * len(self.strips) + sheet.gap  # where a lane of the reader's own events begins
        self.floor = self.own + (own + sheet.gap if own else 0)
        self.ceiling = self.floor + (self.lane + sheet.gap) * len(dyads)
        self.lanes = {dyad: self.ceiling - (self.lane + sheet.gap) * place for place, dyad in enumerate(dyads, 1)}
        self.eras = self.ceiling + flags
        self.height = self.eras + sheet.era * era_rows

    @property
    def halo(self) -> str:
        """A rim of paper around words, so that they can be read on an area or a line."""
        return ", ".join([f"0 0 {blur}px {self.look.paper}" for blur in (1, 2, 2, 3)])

    def layout(self, caption: tuple[str, ...]) -> dict[str, Any]:
        """Axis of time, frame (y, in pixels), a lane for each dyad (y2 and on, in scores), and a caption below them."""
        look, bare = self.look, {"fixedrange": True, "showgrid": False, "zeroline": False}
        layout = {
            "xaxis": bare | self.span.axis(look),
            "yaxis": bare | {"range": [0, self.height], "showticklabels": False},
            "annotations": [{
                "xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "top", "align": "left",
                "yshift": -28, "text": self.sheet.lines(caption), "showarrow": False,
                "font": {"size": SMALL, "color": look.muted},
            }],
        }  # fmt: skip
        for number, bottom in enumerate(self.lanes.values(), 2):
            layout[f"yaxis{number}"] = bare | {
                "domain": [bottom / self.height, (bottom + self.lane) / self.height], "anchor": "x",
                "range": [-self.lane / 2 / self.point, self.lane / 2 / self.point],
                "zeroline": True, "zerolinecolor": look.ink, "zerolinewidth": 1,
                "showticklabels": not look.narrow, "tickfont": {"size": SMALL, "color": look.muted},
                "tickvals": [-10, -5, 0, 5, 10], "ticktext": ["−10", "−5", "0", "+5", "+10"],
            }  # fmt: skip
        return layout

    def finished(self, figure: go.Figure) -> go.Figure:
        """The figure with its paper, type, height and margins."""
        margin = {"l": self.sheet.left, "r": self.sheet.right, "t": 4, "b": self.sheet.below}
        self.look.apply(figure, round(self.height) + margin["t"] + margin["b"])
        # The lanes lie upon the frame and would hide it under a paper of their own.
        figure.layout.margin, figure.layout.plot_bgcolor = margin, "rgba(0, 0, 0, 0)"
        return figure

    def headings(self, now: dict[str, float]) -> list[Word]:
        """Name of each lane, what up and down mean in it, and its score at the end. Takes scores by dyad."""
        ink, muted, edge = self.look.ink, self.look.muted, self.sheet.plot
        side, x, above = ("right", 2, 29) if self.look.narrow else ("left", 0, 12)
        words = []
        for dyad, bottom in self.lanes.items():
            top, score = bottom + self.lane, now.get(dyad, np.nan)
            words.append(Word(6, top - 12, f"<b>{DYADS[dyad]}</b>", "middle right", LARGE, ink))
            words.append(Word(x, top - above, "cooperation ↑", f"middle {side}", SMALL, muted))
            words.append(Word(x, bottom + 10, "conflict ↓", f"middle {side}", SMALL, muted))
            if not np.isnan(score):
                # A space keeps it off the line in the middle of the lane, which else is read as a minus.
                height, anchor, gap = bottom + self.lane / 2 + score * self.point, "middle right", "\N{NO-BREAK SPACE}"
                if self.look.narrow:
                    height, anchor, gap = top - 12, "middle left", ""
                words.append(Word(edge, height, f"<b>{gap}{signed(score)}</b>", anchor, LARGE, ink))
        return words

    def heading_boxes(self) -> list[list[float]]:
        """What no label of a lane may cover, from its lower left corner: left, bottom, right, top."""
        width = max(labels.measure(DYADS[dyad], LARGE)[0] for dyad in self.lanes) + 14
        top, edge = self.lane, self.sheet.plot
        boxes = [[0, top - HEADING, width, top], [0, top / 2 - 1, edge, top / 2 + 1]]
        if self.look.narrow:
            boxes += [[0, top - 38, 76, top], [0, 0, 60, 18], [edge - 38, top - HEADING, edge, top]]
        return boxes

    def written(self, words: list[Word]) -> dict[str, Any]:
        """All words as one trace."""
        x, y, text, anchor, size, colour = zip(*words, strict=True)
        return {
            "type": "scatter", "mode": "text", "name": "words", "x": self.span.at(x), "y": y, "text": text,
            "textposition": anchor, "textfont": {"size": size, "color": colour}, "hoverinfo": "skip",
            "cliponaxis": False,
        }  # fmt: skip
