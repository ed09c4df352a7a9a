"""`python -m benchmarks.images`: seconds for an image by the Chrome of this machine, every chart as PNG and as SVG.

Each image goes the way of the export studio's ZIP: the sheet is laid out, the chart fitted to it, and pressed. A
chart's first image draws it; the next ones find it drawn, as another text, format or paper does. `--preset page`
takes another size, and charts may be named.
"""

import argparse
import logging
import os
import statistics
import time
from typing import NamedTuple

from benchmarks.table import Row
from publish import chrome, image
from publish.sheet import PRESETS, Size
from ui import chart_panel, exhibits, export_words, filters, newsroom_link, phrase_panels, studio
from ui.chart_panel import Found
from ui.newsroom_link import NAMES

KINDS = ("png", "svg")
PHRASE = "core interests"
NEXT, LIMIT = 5, 0.5  # images after a chart's first; seconds


class Timed(NamedTuple):
    """Seconds for a chart's images of one kind."""

    chart: str
    kind: str
    first: float
    median: float
    worst: float


def of(chart: str) -> Found:
    """A chart as its page begins. The phrase has a page only where a reader has a session."""
    every = filters.everything()
    if chart != "phrase-uses":
        return exhibits.of(chart, every)
    uses = phrase_panels.texts(every).uses([PHRASE])
    return chart_panel.taken_from(lambda: phrase_panels.draw(uses, PHRASE, every, [PHRASE]), chart)


def pressed(found: Found, size: Size, kind: str) -> float:
    """Seconds for one image."""
    view = newsroom_link.view_id(found.panel)
    words = export_words.words(found.panel, view)
    begun = time.perf_counter()
    exhibit = studio.exhibited(found, str(view), words, dark=False, clear=False, size=size)
    image.pressed(exhibit, kind, size.scale)
    return time.perf_counter() - begun


def measured(charts: list[str], size: Size) -> list[Timed]:
    """Every chart of the full record in every kind. The Chrome is started, and its fonts read, before."""
    found = {chart: of(chart) for chart in charts}
    pressed(of("readouts"), PRESETS["story"], "png")
    rows = []
    for chart, one in found.items():
        for kind in KINDS:
            first, *after = (pressed(one, size, kind) for _ in range(1 + NEXT))
            rows.append(Timed(chart, kind, first, statistics.median(after), max(after)))
    return rows


def table(rows: list[Timed]) -> str:
    lines = ["| chart | image | first, s | median of the next 5, s | worst, s | |", "|---|---|---|---|---|---|"]
    for row in rows:
        verdict = "reached" if row.worst <= LIMIT else "median reached" if row.median <= LIMIT else "**over**"
        lines.append(f"| {row.chart} | {row.kind} | {row.first:.2f} | {row.median:.2f} | {row.worst:.2f} | {verdict} |")
    return "\n".join(lines)


def rows() -> list[Row]:
    """The rows of the speed table: each chart's median of the next images, none where no Chrome is found."""
    logging.disable(logging.WARNING)
    if chrome.found() is None:
        return []
    timed = measured(list(NAMES), PRESETS["web"])
    logging.disable(logging.NOTSET)
    return [Row("export image after the first, s", f"{one.chart}, {one.kind}", one.median, LIMIT, 1.0) for one in timed]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("charts", nargs="*", metavar="chart")
    parser.add_argument("--preset", choices=PRESETS, default="web")
    asked = parser.parse_args()
    logging.disable(logging.WARNING)  # Streamlit warns that it runs without a server
    if unknown := set(asked.charts) - NAMES.keys():
        parser.error(f"There is no chart {', '.join(sorted(unknown))}. There are: {', '.join(NAMES)}.")
    if chrome.found() is None:
        print(image.NO_CHROME)
        return
    busy = f", at the start {os.getloadavg()[0]:.1f} busy" if hasattr(os, "getloadavg") else ""
    print(f"{asked.preset}; {os.cpu_count()} processors{busy}\n")
    print(table(measured(asked.charts or list(NAMES), PRESETS[asked.preset])))


if __name__ == "__main__":
    main()
