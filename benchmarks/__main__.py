"""`make bench`: the speed table, each row a ratio to the floor or a limit in this run; the last is kept in RESULTS.md.

`python -m benchmarks --only clicks --only crowds` measures parts of it and leaves the others as they were.
"""

import argparse
import datetime as dt
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import browser, images, servers, sessions, soak
from benchmarks.table import Row, table
from database import build

RESULTS = Path(__file__).parent / "RESULTS.md"
PAGES = ("timeline", "statements", "network?view=Actors", "indicators")
GROWN = (150_000, 1_500_000)  # events
STORY = "present?story=december-2022&step=4"


def building() -> list[Row]:
    """How long the record takes to build, and the server to answer."""
    begun = time.perf_counter()
    connection = build()
    seconds = time.perf_counter() - begun
    records = connection.execute("SELECT count(*) FROM records").fetchone()[0]
    with servers.app() as app, servers.floor() as floor:
        later = app.started_in - floor.started_in
    return [
        Row("build, s for 1,000 records", f"{records} records", seconds / records * 1000, 1.0, 1.0),
        Row("ready to serve, s after the floor", "", later, 2.0, 1.0),
    ]


def clicks() -> list[Row]:
    """A click to the redrawn chart, and the step of a story; the floor and all pages in turn."""
    with servers.app() as app, servers.floor() as floor, browser.opened() as chromium:
        seconds = browser.in_turn(
            chromium,
            {"floor": (floor.address, [browser.radio("down"), browser.radio("up")])}
            | {path: (f"{app.address}/{path}", [browser.press("Russia–China")]) for path in PAGES}
            | {"present": (f"{app.address}/{STORY}", [browser.key("ArrowRight"), browser.key("ArrowLeft")])},
        )
        bare = seconds["floor"]
        rows = [Row("click to redrawn chart, s", path, seconds[path], bare, 1.25) for path in PAGES]
        return [*rows, Row("step of a story, s", "present", seconds["present"], bare, 1.5)]


def loads() -> list[Row]:
    """A cold load to the first chart, here and on a school line."""
    rows = []
    with servers.app() as app, servers.floor() as floor, browser.opened() as chromium:
        bare = browser.cold_load(chromium, floor.address)
        school = browser.cold_load(chromium, floor.address, throttled=True)
        for path in PAGES:
            url = f"{app.address}/{path}"
            seconds = browser.cold_load(chromium, url)
            rows.append(Row("cold load to first chart, s", path, seconds, bare, 1.1))
            seconds = browser.cold_load(chromium, url, throttled=True)
            rows.append(Row("the same on a school line, s", path, seconds, school, 0.55))
            rows.append(Row("over the wire, MB", path, browser.weighed(chromium, app.address, path), 2.8, 1.0))
    return rows


def crowds() -> list[Row]:
    """A class of thirty and a school of five hundred, and the memory that they leave."""
    with servers.floor() as floor:
        bare_class = sessions.p95(floor.address, sessions.FLOOR_QUERIES, readers=30, think=1.0)
        bare_school = sessions.p95(floor.address, sessions.FLOOR_QUERIES, readers=100, think=3.0)
        room = floor.memory() * 1.5 + 150
    with servers.app() as app:
        our_class = sessions.p95(app.address, sessions.APP_QUERIES, readers=30, think=1.0)
        curious = sessions.p95(app.address, sessions.APP_QUERIES, readers=30, think=1.0, fresh=0.1)
        hundred = sessions.p95(app.address, sessions.APP_QUERIES, readers=100, think=3.0)
        after_hundred = app.memory()
        school = sessions.p95(app.address, sessions.APP_QUERIES, readers=500, think=3.0, seconds=90)
        return [
            Row("p95 of a rerun, 30 readers, s", "1 s think time", our_class, bare_class, 0.1),
            Row("the same, a choice in ten made for the first time", "1 s think time", curious, bare_class, 0.1),
            Row("p95 of a rerun, 100 readers, s", "3 s think time, floor at 100", hundred, bare_school, 0.1),
            Row("p95 of a rerun, 500 readers, s", "3 s think time, floor at 100", school, bare_school, 0.1),
            Row("memory after 100 sessions, MB", "floor × 1.5 + 150", after_hundred, room, 1.0),
            Row("memory after 500 sessions, MB", "floor × 1.5 + 150", app.memory(), room, 1.0),
        ]


def memory(minutes: float) -> list[Row]:
    """Whether memory is flat: after the third round of a hundred readers, and after the last."""
    with servers.app() as app:
        measured = soak.rounds(app, sessions.APP_QUERIES, minutes)
    where = f"{len(measured)} rounds of 100 readers in {minutes:g} minutes"
    return [Row("memory at the end by memory after three rounds, MB", where, measured[-1], measured[2], 1.05)]


def grown(sizes: list[int]) -> list[Row]:
    """A click on the true record, and on records a hundred and a thousand times as large."""
    with servers.app() as app, browser.opened() as chromium:
        true = {path: browser.filtering(chromium, f"{app.address}/{path}") for path in PAGES}
    rows = []
    for events in sizes:
        with servers.grown(events) as app, browser.opened() as chromium:
            for path in PAGES:
                where = f"{path}, {events:,} events"
                try:
                    seconds = browser.filtering(chromium, f"{app.address}/{path}")
                except browser.TooSlowError:
                    seconds = browser.PATIENCE / 1000
                    where += f", more than {seconds:g} s"
                rows.append(Row("click to redrawn chart by that of the true record, s", where, seconds, true[path], 2))
    return rows


PARTS: dict[str, Callable[..., list[Row]]] = {
    "building": building,
    "clicks": clicks,
    "loads": loads,
    "crowds": crowds,
    "memory": memory,
    "grown": grown,
    "images": images.rows,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", choices=PARTS, action="append", help="one part; may be given again")
    parser.add_argument("--minutes", type=float, default=20, help="how long memory is watched")
    parser.add_argument("--events", type=int, action="append", help=f"a grown record's size (default: {GROWN})")
    given = parser.parse_args()
    for name in given.only or PARTS:
        print(f"{name} …", file=sys.stderr, flush=True)
        asked = {"memory": [given.minutes], "grown": [given.events or list(GROWN)]}.get(name, [])
        found = table(PARTS[name](*asked))
        print(found, flush=True)
        keep(name, found)
    return 0


def keep(part: str, found: str) -> None:
    """Put a part's table in the place of its last one in RESULTS.md; what else stands there stays."""
    machine = f"{platform.system()}, {servers.cores()} cores, Python {platform.python_version()}, {dt.date.today()}"
    head, *sections = RESULTS.read_text("utf-8").split("\n## ")
    told = {section.partition("\n")[0]: section for section in sections}
    told[part] = f"{part}\n{machine}.\n\n{found}\n"
    order = [*PARTS, *(name for name in told if name not in PARTS)]
    RESULTS.write_text("\n## ".join([head, *(told[name] for name in order if name in told)]), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
