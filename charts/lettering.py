"""Notes on a figure as words of a trace: Plotly draws each annotation twice whenever it draws a chart, a word once.

A word has no ground and no shift. In place of a ground it has a rim of the paper's colour, which `ui/chosen.css` draws
around words that have this shadow (`RIM`), and in place of a shift it stands that much further along its axis,
reckoned for the width that the chart is laid out for. Where that style is not, in images, files and embeds, figures
keep their annotations (docs/decisions/0021-notes-as-words.md).
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np

Spec = dict[str, Any]
# The side of its place that a word stands on, by the side of it that an annotation holds to its place.
ABOVE = {"bottom": "top", "middle": "middle", "top": "bottom"}
BESIDE = {"left": "right", "center": "center", "right": "left"}
# The settings that an annotation may have to become a word; those of arrows come from Plotly's template.
ALLOWED = {
    "text", "x", "y", "xref", "yref", "xanchor", "yanchor", "xshift", "yshift", "font", "align", "bgcolor", "borderpad",
    "showarrow", "arrowcolor", "arrowhead", "arrowwidth",
}  # fmt: skip
# Parts of the type size by which the lines of a word would stand nearer to its place than those of a note.
NEARER = {"top": -0.3, "bottom": 0.1}
# The style draws a rim in place of this shadow, which a browser would draw in the colour of the word.
RIM = "0px 0px 1px"
MARGIN = {"l": 80, "r": 80, "t": 100, "b": 80}  # pixels: Plotly's own


@dataclass(frozen=True)
class Axis:
    """An axis that stays as it is: its ends, as numbers; whether these are milliseconds of dates; which part of the
    paper it takes, and how many pixels these are."""

    first: float
    last: float
    dated: bool
    low: float
    high: float
    pixels: float

    def part(self, value: Any) -> float:
        """How far along the axis a value stands, from 0 to 1."""
        place = np.datetime64(value, "ms").astype(float) if self.dated else float(value)
        return (place - self.first) / (self.last - self.first)

    def value(self, part: float) -> Any:
        """What stands so far along the axis."""
        place = self.first + part * (self.last - self.first)
        return str(np.datetime64(round(place), "ms")) if self.dated else place


def drawn(spec: Spec, width: int) -> Spec:
    """A figure's plain values with words in place of those annotations that stand on a fixed axis each way.

    `width` is the number of pixels that the chart is laid out for.
    """
    layout, words = spec["layout"], defaultdict(list)
    across, upwards = axes(layout, width)
    font, stay = layout.get("font", {}), []
    for note in layout.get("annotations", []):
        side, height = axis_of(note, "x", across), axis_of(note, "y", upwards)
        word = note | {"font": font | note.get("font", {})}
        found = place(word, across[side], upwards[height]) if side and height and replaceable(note) else None
        if found:
            words[side, height].append((word, *found))
        else:
            stay.append(note)
    traces = [trace(*names, notes) for names, notes in words.items()]
    return {**spec, "data": spec["data"] + traces, "layout": layout | {"annotations": stay}}


def axes(layout: Spec, width: int) -> tuple[dict[str, Axis], dict[str, Axis]]:
    """The axes of a layout that have fixed ends, by their names: x, x2 …; y, y2 …"""
    margin = MARGIN | layout.get("margin", {})
    fixed: dict[str, dict[str, Axis]] = {"x": {}, "y": {}}
    room = {"x": width - margin["l"] - margin["r"], "y": layout.get("height", 450) - margin["t"] - margin["b"]}
    for name, axis in layout.items():
        letter, ends = name[0], axis.get("range") if name[1:5] == "axis" else None
        if ends and axis.get("fixedrange") and "overlaying" not in axis:
            dated = isinstance(ends[0], str)
            first, last = (np.array(ends, "datetime64[ms]") if dated else np.array(ends)).astype(float)
            low, high = axis.get("domain", (0, 1))
            fixed[letter][name.replace("axis", "")] = Axis(first, last, dated, low, high, room[letter] * (high - low))
    return fixed["x"], fixed["y"]


def axis_of(note: Spec, letter: str, known: dict[str, Axis]) -> str:
    """The axis along which a note stands; empty if it is none of these."""
    reference = note.get(f"{letter}ref", letter)
    if reference == "paper":
        return next((name for name, axis in known.items() if axis.low <= note[letter] <= axis.high), "")
    name = reference.removesuffix(" domain")
    return name if name in known else ""


def replaceable(note: Spec) -> bool:
    """Whether a word can say all that a note says; one with a ground that hides what is under it needs that ground."""
    return note.get("showarrow") is False and note.keys() <= ALLOWED and "rgb(" not in note.get("bgcolor", "")


def place(note: Spec, across: Axis, upwards: Axis) -> tuple[Any, Any, str] | None:
    """Where a note stands as a word, and on which side of that place; none if that is beyond an axis."""
    parts, sides = [], []
    for letter, axis, names, middle in (("x", across, BESIDE, "center"), ("y", upwards, ABOVE, "middle")):
        reference, part = note.get(f"{letter}ref", letter), note[letter]
        beyond = reference == "paper" or reference.endswith(" domain")
        if reference == "paper":
            part = (part - axis.low) / (axis.high - axis.low)
        elif not beyond:
            part = axis.part(part)
        anchor = note.get(f"{letter}anchor", "auto")
        if anchor == "auto":
            anchor = middle if not beyond else tuple(names)[int(np.clip(part * 3, 0, 2))]
        shift = note.get(f"{letter}shift", 0) + NEARER.get(anchor, 0) * note["font"]["size"]
        part += shift / axis.pixels
        if not 0 <= part <= 1:
            return None
        parts.append(axis.value(part))
        sides.append(names[anchor])
    return parts[0], parts[1], f"{sides[1]} {sides[0]}"


def trace(across: str, upwards: str, notes: list[tuple[Spec, Any, Any, str]]) -> Spec:
    """The words over one pair of axes."""
    fonts = [note["font"] for note, *_ in notes]
    return {
        "type": "scatter", "mode": "text", "name": "notes", "xaxis": across, "yaxis": upwards,
        "text": [note["text"] for note, *_ in notes], "x": [x for _, x, _, _ in notes], "y": [y for *_, y, _ in notes],
        "textposition": [side for *_, side in notes],
        "textfont": {
            "color": [one["color"] for one in fonts], "size": [one["size"] for one in fonts],
            "shadow": [RIM if "bgcolor" in note else "none" for note, *_ in notes],
        },
        # With a colour for what is chosen, the others keep theirs, where Plotly would fade them.
        "selected": {"textfont": {"color": fonts[0]["color"]}},
        "hoverinfo": "skip", "showlegend": False, "cliponaxis": False,
    }  # fmt: skip
