"""The sheet of an export: size, paper, and every text around the chart, measured and wrapped so that none is cut."""

from dataclasses import dataclass, replace
from math import ceil
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from publish import typeface

MILLIMETRE = 96 / 25.4  # pixels of CSS
LEAST_CHART = 0.3  # so much of a sheet of fixed height is kept for the chart, whatever the texts
SMALLEST = 5.5  # pixels; type is never made smaller than this to fit long texts
FOOTER = 0.72  # type of the texts below the chart, as a part of the subtitle's
SMALLER = 0.7  # so much smaller may the texts become for the sake of the chart's words
ON_SCREEN, IN_PRINT = 9, 8  # pixels of CSS that type should at least have; eight are six points
CHART = "<!--chart-->"


@dataclass(frozen=True)
class Size:
    """A size of sheet in pixels of CSS. Without a height the sheet is as high as chart and texts need."""

    name: str
    wide: float
    high: float | None
    type: float  # pixels of the subtitle; the other texts follow it
    unit: str = "px"
    dpi: int = 96
    grows: bool = False  # whether it becomes higher where a chart's words would else be too small to read

    @property
    def least(self) -> float:
        """Pixels of CSS of the smallest type that can be read on it."""
        return IN_PRINT if self.unit == "mm" else ON_SCREEN

    @property
    def slug(self) -> str:
        return self.name.lower().replace(" ", "-")

    @property
    def scale(self) -> float:
        """Pixels of a PNG to a pixel of CSS."""
        return self.dpi / 96

    def told(self, high: float) -> str:
        """The size in words."""
        if self.unit == "mm":
            return f"{self.wide / MILLIMETRE:.0f} × {high / MILLIMETRE:.0f} mm at {self.dpi} dpi"
        return f"{self.wide * self.scale:.0f} × {high * self.scale:.0f} px"

    def written(self, pixels: float) -> str:
        """A length as an SVG states it."""
        return f"{pixels / MILLIMETRE:.2f}mm" if self.unit == "mm" else f"{pixels:g}"


PRESETS = {
    size.slug: size
    for size in (
        Size("Web", 1200, 675, 18, grows=True),
        Size("Social square", 1080, 1080, 25),
        Size("Story", 1080, 1920, 36),
        Size("Newspaper column", 85 * MILLIMETRE, None, 11.5, "mm", 300),
        Size("Page", 180 * MILLIMETRE, None, 14, "mm", 300),
        Size("Slide", 1920, 1080, 30),
    )
}


def free(wide: float, high: float | None, unit: str = "px", dpi: int = 96) -> Size:
    """A size of the reader's own. Millimetres are turned into pixels of CSS. Raises ValueError with a sentence."""
    to_pixels = MILLIMETRE if unit == "mm" else 1.0
    wide, high = wide * to_pixels, None if high is None else high * to_pixels
    if not 200 <= wide <= 4000 or (high is not None and not 200 <= high <= 4000):
        raise ValueError("Width and height must lie between 200 and 4,000 pixels (53 and 1,058 mm).")
    if high is not None and not 0.25 <= wide / high <= 4:
        raise ValueError("One side may be at most four times the other.")
    if not 72 <= dpi <= 600 or wide * dpi / 96 > 9000 or (high or 0) * dpi / 96 > 9000:
        raise ValueError("Choose 72 to 600 dpi, and no more than 9,000 pixels a side.")
    # Between a column, whose type is large for its width, and a slide.
    return Size("Free size", wide, high, max(10.5, 6 + 0.011 * min(wide, 1.6 * (high or wide))), unit, dpi)


@dataclass(frozen=True)
class Paper:
    """Colours; no background means a transparent sheet."""

    ink: str
    muted: str
    line: str
    background: str | None


@dataclass(frozen=True)
class Words:
    """The texts of a sheet, from above and from below the chart."""

    title: str
    subtitle: str
    shown: str  # the reader's filters in a sentence
    source: str
    version: str  # dataset and view
    licence: str
    credit: str

    @property
    def all(self) -> tuple[str, ...]:
        return (self.title, self.subtitle, self.shown, self.source, self.version, self.licence, self.credit)


class Line(NamedTuple):
    """One line of text: where it begins, its baseline from the top, type size, weight and colour."""

    text: str
    x: float
    y: float
    size: float
    bold: bool
    colour: str
    part: str


@dataclass(frozen=True)
class Sheet:
    """A sheet with its texts in place and room for a chart."""

    size: Size
    paper: Paper
    words: Words
    above: tuple[Line, ...]
    below: tuple[Line, ...]  # measured from the foot of the chart
    top: float  # where the chart begins
    foot: float  # height of what stands below it
    edge: float

    @property
    def room(self) -> tuple[float, float | None]:
        """Width and height for the chart; no height where the sheet has none of its own."""
        high = None if self.size.high is None else self.size.high - self.top - self.foot
        return self.size.wide - 2 * self.edge, high

    def svg(self, wide: float, high: float, signs: str = "") -> str:
        """The sheet with a place (CHART) for the picture of a chart laid out for so many pixels.

        The chart is enlarged or reduced to the width of the sheet; `signs` are those its own texts need.
        """
        room, given = self.room
        shown = room / wide * high if given is None else given
        full = self.top + shown + self.foot
        ends = self.top + shown
        lines = [*self.above, *(line._replace(y=line.y + ends) for line in self.below)]
        rule = ends + self.edge * 0.35
        size, paper, edge = self.size, self.paper, self.edge
        background = f'<rect width="100%" height="100%" fill="{paper.background}"/>' if paper.background else ""
        title, alt = escape(self.words.title), escape(f"{self.words.subtitle} {self.words.shown}")
        faces = typeface.faces(frozenset(signs + "".join(self.words.all)))
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img"'
            f' aria-labelledby="title alt" width="{size.written(size.wide)}" height="{size.written(full)}"'
            f' viewBox="0 0 {size.wide:g} {full:g}"><title id="title">{title}</title><desc id="alt">{alt}</desc>'
            f"<style>{faces}</style>{background}"
            f'<svg x="{edge:g}" y="{self.top:g}" width="{room:g}" height="{shown:g}" viewBox="0 0 {wide:g} {high:g}"'
            f' preserveAspectRatio="xMidYMid meet">{CHART}</svg>'
            f'<line x1="{edge:g}" x2="{size.wide - edge:g}" y1="{rule:g}" y2="{rule:g}" stroke="{paper.line}"/>'
            f'<g font-family={quoteattr(f"{typeface.FAMILY}, sans-serif")} style="white-space:pre">'
            + "".join(map(drawn, lines))
            + "</g></svg>"
        )


def drawn(line: Line) -> str:
    weight = ' font-weight="700"' if line.bold else ""
    return (
        f'<text class="{line.part}" x="{line.x:.2f}" y="{line.y:.2f}" font-size="{line.size:.2f}"{weight}'
        f' fill="{line.colour}">{escape(line.text)}</text>'
    )


def laid_out(words: Words, size: Size, paper: Paper) -> Sheet:
    """The sheet with its texts wrapped. Where long texts leave too little for the chart, their type is made smaller."""
    unit = size.type
    while True:
        sheet = attempt(words, size, paper, unit)
        _, high = sheet.room
        if high is None or high >= LEAST_CHART * (size.high or 0) or unit * FOOTER <= SMALLEST:
            return sheet
        unit *= 0.94


def roomier(sheet: Sheet, high: float) -> Sheet:
    """The sheet with room for a chart of this height: its texts become smaller as far as they can still be read,
    and after that the sheet becomes higher, if its size allows it."""
    smallest = max(sheet.size.least / FOOTER, SMALLER * sheet.size.type)
    while (sheet.room[1] or high) < high and sheet.size.type * 0.94 >= smallest:
        sheet = attempt(sheet.words, sheet.size, sheet.paper, sheet.size.type * 0.94)
    if sheet.size.grows and (sheet.room[1] or high) < high:
        return replace(sheet, size=replace(sheet.size, high=float(ceil(sheet.top + high + sheet.foot))))
    return sheet


def attempt(words: Words, size: Size, paper: Paper, unit: float) -> Sheet:
    """The sheet with a subtitle in type of this size."""
    edge = max(unit * 1.1, 0.028 * size.wide)
    room = size.wide - 2 * edge
    head = [
        (words.title, unit * 1.55, True, paper.ink, "title"),
        (words.subtitle, unit, False, paper.ink, "subtitle"),
        (words.shown, unit * 0.78, False, paper.muted, "shown"),
    ]
    small = unit * FOOTER
    tail = [
        (words.source, small, False, paper.muted, "source"),
        (words.version, small, False, paper.muted, "version"),
        (words.licence, small, False, paper.muted, "licence"),
        (words.credit, small, False, paper.muted, "credit"),
    ]
    above, top = set_in(head, edge, edge * 0.9, room, gap=unit * 0.3)
    below, foot = run_on(tail, edge, edge * 0.7, room, gap=unit * 0.1)
    return Sheet(
        replace(size, type=unit), paper, words, tuple(above), tuple(below), top + unit * 0.5, foot + edge * 0.7, edge
    )


Text = tuple[str, float, bool, str, str]  # words, type size, weight, colour, part


def set_in(texts: list[Text], left: float, start: float, room: float, gap: float) -> tuple[list[Line], float]:
    """Lines one below the other, and where the last one ends. Empty texts take no room."""
    lines, y = [], start
    for text, size, bold, colour, part in texts:
        for one in typeface.wrapped(text, size, room, bold):
            # Type stands on its baseline: four fifths of its size lie above it.
            lines.append(Line(one, left, y + size * 0.95, size, bold, colour, part))
            y += size * typeface.LEADING
        y += gap if text else 0
    return lines, y


def run_on(texts: list[Text], left: float, start: float, room: float, gap: float) -> tuple[list[Line], float]:
    """As `set_in`, but short texts stand beside one another as long as there is room."""
    lines, y = [], start
    for text in filter(lambda one: one[0], texts):
        _, size, bold, *_ = text
        whole = typeface.width(text[0], size, bold)
        if lines and lines[-1].x + typeface.width(lines[-1].text, size, bold) + 2 * size + whole <= left + room:
            x = lines[-1].x + typeface.width(lines[-1].text, size, bold) + 2 * size
            lines.append(lines[-1]._replace(text=" ".join(text[0].split()), x=x, part=text[4]))
            continue
        more, y = set_in([text], left, y, room, gap)
        lines += more
    return lines, y
