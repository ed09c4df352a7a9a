"""A figure on its sheet as SVG, PNG and PDF, pressed by a Chrome on this machine that is kept open between images."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import plotly.graph_objects as go

from publish import chrome
from publish.sheet import Sheet, roomier

PRESS = (Path(__file__).parent / "press.js").read_text("utf-8")
NO_CHROME = (
    "No Chrome or Chromium was found where this app runs, so the images are made by your own browser. "
    "A ZIP with all images needs one there."
)
# How much larger than on the screen a chart is drawn at first, and how often it is laid out anew to fit.
TYPE_OF_CHARTS, TRIES = 13.5, 4
SMALLEST_OF_CHARTS = 11  # pixels; a test reads it off every chart
# Pixels of a layout for phones, how much larger it must make a chart to be taken, and how low it may be for that,
# as a part of the wide layout's height: no chart's is lower.
NARROW, WORTH, LOWEST = 500, 1.25, 0.7
UNSEEN = {"hovertext", "hovertemplate", "hoverlabel", "customdata"}


@dataclass(frozen=True)
class Exhibit:
    """A figure laid out for its sheet."""

    figure: go.Figure
    sheet: Sheet
    wide: int
    high: int

    @property
    def smallest(self) -> float:
        """Pixels of CSS of the smallest type in the chart."""
        wide, high = self.sheet.room
        return SMALLEST_OF_CHARTS * min(wide / self.wide, (high or self.high * wide) / self.high)

    @property
    def template(self) -> str:
        """The sheet as SVG, with the fonts that it and the chart need and a place for the chart."""
        return self.sheet.svg(self.wide, self.high, signs(self.figure))

    @property
    def full(self) -> tuple[float, float]:
        """Width and height of the whole sheet in pixels of CSS."""
        room, given = self.sheet.room
        shown = room / self.wide * self.high if given is None else given
        return self.sheet.size.wide, self.sheet.top + shown + self.sheet.foot


def fitted(draw: Callable[[int, int | None], go.Figure], sheet: Sheet) -> Exhibit:
    """The figure that `draw` makes for a width and a height, as large as the sheet has room for.

    A chart says itself how high it must be; where that is more than there is, it is laid out wider and reduced. Where
    its words would then be too small to read, the sheet makes room as far as it can.
    """
    wide, high = sheet.room
    scale, least = sheet.size.type / TYPE_OF_CHARTS, sheet.size.least / SMALLEST_OF_CHARTS
    figure, scale = reduced(draw, wide, high, scale, least)
    if high is not None and figure.layout.height * scale > high * 1.02:
        sheet = roomier(sheet, figure.layout.height * scale)
        wide, high = sheet.room
        if figure.layout.height * scale > high * 1.02:
            figure, scale = reduced(draw, wide, high, high / figure.layout.height, 0)
    low = LOWEST * figure.layout.height
    if high is not None and min(wide / NARROW, high / low) > WORTH * min(scale, high / figure.layout.height):
        # Laid out as for a phone some charts are so much lower that they can be larger.
        slim = draw(NARROW, round(high / wide * NARROW))
        if min(wide / NARROW, high / slim.layout.height) > WORTH * scale:
            figure, scale = slim, wide / NARROW
    drawn = figure.layout.height
    figure = go.Figure(figure).update_layout(width=round(wide / scale))
    if sheet.paper.background is None:
        figure.update_layout(paper_bgcolor="rgba(0,0,0,0)", plot_bgcolor="rgba(0,0,0,0)")
    return Exhibit(figure, sheet, figure.layout.width, drawn)


def reduced(
    draw: Callable[[int, int | None], go.Figure], wide: float, high: float | None, scale: float, least: float
) -> tuple[go.Figure, float]:
    """The figure laid out for that room, and the scale, from `scale` down to `least`, at which it fits if any does."""
    for _ in range(TRIES):
        figure = draw(round(wide / scale), None if high is None else round(high / scale))
        if high is None or scale <= least or figure.layout.height <= high / scale * 1.02:
            break
        scale = max(min(high / figure.layout.height, 0.97 * scale), least)
    return figure, scale


def signs(figure: go.Figure) -> str:
    """Every sign that may stand in a figure; numbers and months are written by Plotly itself."""
    held = json.dumps(figure.to_plotly_json(), ensure_ascii=False, default=str)
    return "".join(sorted(set(held) | set(map(chr, range(0x20, 0x7F))) | set("−–—×·…")))


def still(figure: go.Figure) -> dict[str, Any]:
    """The figure without what only a pointer brings to light, which a fifth of the time would go to."""
    spec = figure.to_dict()
    spec["data"] = [
        {name: value for name, value in trace.items() if name not in UNSEEN} | {"hoverinfo": "skip"}
        for trace in spec["data"]
    ]
    return spec


def pressed(exhibit: Exhibit, kind: str, scale: float = 1.0, svg: bytes = b"") -> bytes:
    """The exhibit as "svg", "png" or "pdf". `scale` is the pixels of a PNG to a pixel of CSS.

    `svg` is the same exhibit pressed before, which saves drawing the chart anew. Raises RuntimeError with a sentence
    where no Chrome is found or it gives no image.
    """
    if chrome.found() is None:
        raise RuntimeError(NO_CHROME)
    wide, high = exhibit.full
    spec = {"layout": {"width": wide, "height": high}, "data": []} if svg else still(exhibit.figure)
    spec["layout"]["meta"] = {"svg": svg.decode()} if svg else {"sheet": exhibit.template}
    spec["layout"]["meta"]["scale"] = scale
    return chrome.kept().image(spec, {"format": kind, "width": wide, "height": high, "scale": 1})
