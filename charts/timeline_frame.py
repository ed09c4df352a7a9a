"""The frame of the seismograph: where its lanes and rows lie above one another, and the layout made of them."""

from typing import Any, NamedTuple

import numpy as np
import plotly.graph_objects as go

from analysis import labels
from charts.look import DYADS, Look, signed
from charts.timeline_sheet import SMALL, Span

LARGE = 14  # pixels of type
TOP = 10  # the highest score
HEADING = 22  # pixels at the top of a lane that are kept for its name


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
