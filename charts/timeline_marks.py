"""The marks of events in the lanes of the seismograph, and the titles for which there is room."""

from datetime import date
from html import escape
from typing import Any

import numpy as np
import pandas as pd

from analysis import labels, packing
from analysis.dates import spoken
from charts import timeline_crowds as crowds
from charts.dots import DOTS
from charts.look import CONFLICT, COOPERATION, faded, signed
from charts.timeline_frame import HEADING, Frame
from charts.timeline_sheet import SMALL

SIZES = {1: 4.0, 2: 5.0, 3: 6.5, 4: 9.0, 5: 13.0}  # pixels of a mark by weight
MINOR = 2  # marks of this weight and less are fainter
SELECTED = 9  # in place of a weight: the selected event is placed first and never merged
ALIGNED = {"left": "right", "center": "center", "right": "left"}  # a text by the side of its place on which it lies
TRIED = 30  # so many events of a lane are tried for a label
COLUMNS = ["event", "dyad", "date", "precision", "title", "weight", "type", "mode", "score"]


class Events:
    """The marks of all lanes: their measures as a frame of numbers, their texts as arrays in the same order."""

    def __init__(self, marks: pd.DataFrame, selected: str | None, frame: Frame) -> None:
        self.frame = frame
        self.ids, self.dates = marks["event"].to_numpy(object), marks["date"].tolist()
        self.titles = [escape(title, quote=False) for title in marks["title"].to_numpy(object)]
        self.rest = [marks[name].to_numpy(object) for name in ("precision", "type", "mode", "score")]
        self.dyads = marks["dyad"].to_numpy(object)
        score, weight = marks["score"].to_numpy(float), marks["weight"].to_numpy(int)
        chosen = self.ids == selected
        self.behind = crowds.Behind(marks)
        self.upon: list[dict[str, Any]] = []  # the title of the selected event, which may stand upon marks
        # An event in several lanes is named in the one where its act was strongest.
        weakest_first = np.argsort(np.abs(score), kind="stable")
        named = np.zeros(len(marks), bool)
        named[weakest_first] = ~pd.Series(self.ids[weakest_first], dtype=object).duplicated(keep="last")
        self.marks = pd.DataFrame(
            {
                "x": frame.span.x(marks["date"]),
                "y": score * frame.point,
                "score": score,
                "weight": np.where(chosen, SELECTED, weight),
                "size": np.where(chosen, SIZES[5], np.array([0, *SIZES.values()])[weight]) * frame.sheet.marks,
                "named": named,
            }
        )
        self.marks.loc[list(self.behind.crowds), "size"] = packing.COUNTED

    def hovertexts(self, marks: pd.Index) -> list[str]:
        """What the reader sees over each of these marks; of those behind a counted mark it is never asked."""
        return [in_full(self.titles[one], self.dates[one], *(column[one] for column in self.rest)) for one in marks]

    def lane(self, dyad: str, axis: str) -> list[dict[str, Any]]:
        """Traces for the marks of one lane: leader lines, minor, weightier and counted marks, titles."""
        frame, look, middle = self.frame, self.frame.look, self.frame.lane / 2
        marks = self.marks[self.dyads == dyad]
        packed, counted = self.behind.packed(marks, frame.sheet.plot, round(middle) - HEADING)
        alone = marks.loc[packed.index].assign(x=packed["x"], y=packed["y"])
        texts = self.placed(alone, counted)
        lines = texts.dropna(subset="line_from")
        ends = np.column_stack([lines["line_from"], lines["line_to"], np.full(len(lines), np.nan)]).ravel()
        upon = (alone["weight"] == SELECTED).reindex(texts.index).to_numpy(bool)
        self.upon += [self.written(text, axis) for text in texts[upon].itertuples()]
        texts, minor = texts[~upon], alone["weight"] <= MINOR
        ids, hovertexts = self.behind.gathered(counted["members"])
        shared = {"type": "scatter", "yaxis": axis, "cliponaxis": False}
        return [
            shared | {
                "mode": "lines", "name": "leader lines", "hoverinfo": "skip", "line": {"color": look.muted, "width": 1},
                "x": np.repeat(frame.span.at(lines["x"]), 3), "y": (ends - middle) / frame.point,
            },
            *(shared | one | {"name": "minor events"} for one in self.single(alone[minor], 0.5)),
            *(shared | one | {"name": "events"} for one in self.single(alone[~minor], 0.9)),
            shared | {
                "mode": "markers+text", "name": "several events", "text": list(map(crowds.short, counted["count"])),
                "x": frame.span.at(counted["x"]), "y": counted["y"].to_numpy() / frame.point,
                "textfont": {"size": SMALL, "color": look.ink}, "hoverinfo": "text", "hovertext": hovertexts,
                "customdata": ids,
                "marker": {"size": packing.COUNTED - 1.5, "opacity": 1, "color": look.paper,
                           "line": {"width": 1.5, "color": [look.score(height) for height in counted["y"]]}},
                "unselected": {"marker": {"opacity": 1}, "textfont": {"color": look.ink}},
            },
            shared | {
                "mode": "text", "name": "titles", "x": frame.span.at(texts["x"]), "text": texts["text"].tolist(),
                "y": (texts["y"].to_numpy(float) - middle) / frame.point, "textposition": texts["anchor"].tolist(),
                "textfont": {"size": SMALL, "color": look.ink, "shadow": frame.halo},
                "unselected": {"textfont": {"color": look.ink}},
                "customdata": self.ids[texts.index], "hovertext": self.hovertexts(texts.index), "hoverinfo": "text",
            },
        ]  # fmt: skip

    def written(self, text: Any, axis: str) -> dict[str, Any]:
        """A title as an annotation, which lies above all marks. Takes x, y, text, anchor of labels.place."""
        up, across = text.anchor.split()
        return {
            "x": self.frame.span.at([text.x])[0], "y": (text.y - self.frame.lane / 2) / self.frame.point, "yref": axis,
            "text": text.text, "showarrow": False, "align": ALIGNED[across], "xanchor": ALIGNED[across],
            "yanchor": {"top": "bottom", "bottom": "top"}.get(up, up),
            "font": {"size": SMALL, "color": self.frame.look.ink, "shadow": self.frame.halo},
        }  # fmt: skip

    def single(self, marks: pd.DataFrame, opacity: float) -> list[dict[str, Any]]:
        """Marks of single events, coloured by the sign of the score; the selected one has a ring.

        Each colour is a trace of its own: a colour for each mark is slower to send and to draw.
        """
        signs = ((marks["score"] < 0, CONFLICT), (marks["score"] >= 0, COOPERATION))
        return [self.coloured(marks[sign], faded(colour, opacity)) for sign, colour in signs if sign.any()]

    def coloured(self, marks: pd.DataFrame, colour: str) -> dict[str, Any]:
        """Marks of one colour."""
        ringed = (marks["weight"] == SELECTED).to_numpy()
        return {
            "mode": "markers", "meta": DOTS,
            "x": self.frame.span.at(marks["x"]), "y": marks["y"].to_numpy() / self.frame.point,
            "customdata": self.ids[marks.index], "hovertext": self.hovertexts(marks.index), "hoverinfo": "text",
            "marker": {
                "size": marks["size"].to_numpy(), "opacity": 1, "color": colour,
                "line": {"color": self.frame.look.ink, "width": np.where(ringed, 2.5, 0) if ringed.any() else 0},
            },
            "unselected": {"marker": {"opacity": 1}},
        }  # fmt: skip

    def placed(self, alone: pd.DataFrame, counted: pd.DataFrame) -> pd.DataFrame:
        """Labels for the weightiest marks that find room, as labels.place gives them, from the foot of the lane."""
        sheet, middle = self.frame.sheet, self.frame.lane / 2
        order = np.lexsort((alone["x"], -alone["score"].abs(), -alone["weight"], ~alone["named"]))[:TRIED]
        wanted = alone.iloc[order]
        wanted = wanted[wanted["named"]].assign(y=wanted["y"] + middle, radius=wanted["size"] / 2, up=wanted["y"] >= 0)
        wanted["must"] = wanted["weight"] == SELECTED
        wanted["texts"] = [self.texts(mark, weight) for mark, weight in wanted["weight"].items()]
        x, y, radius = np.vstack([alone[["x", "y", "size"]], counted[["x", "y", "size"]]]).T * [[1], [1], [0.5]]
        marks = np.column_stack([x - radius, y + middle - radius, x + radius, y + middle + radius])
        return labels.place(
            wanted, taken=np.vstack([marks, self.frame.heading_boxes()]),
            width=sheet.plot, height=self.frame.lane, size=SMALL, most=sheet.labels,
        )  # fmt: skip

    def texts(self, mark: int, weight: int) -> list[str]:
        """The title of a mark, wrapped into three lines, or two where these find no room."""
        texts = [labels.wrapped(self.titles[mark], self.frame.sheet.label, lines) for lines in (3, 2)]
        return [f"<b>{text}</b>" for text in texts] if weight == SELECTED else list(dict.fromkeys(texts))


def in_full(title: str, day: date, precision: str, kind: str, mode: str | None, score: float) -> str:
    """What the reader sees over a mark."""
    how = f" ({mode})" if isinstance(mode, str) else ""
    return f"<b>{title}</b><br>{spoken(day, precision)}<br>{kind.capitalize()}{how}, score {signed(score)}"
