"""`make bench`: the speed table, every row a ratio to the floor in this run; the last one is kept in RESULTS.md."""

import datetime as dt
import platform
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks import servers, sessions
from benchmarks.browser import click, cold_load
from database import build

RESULTS = Path(__file__).parent / "RESULTS.md"
PAGES = ("timeline", "statements", "network?view=Actors", "indicators")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
APP_QUERIES = [
    ("timeline", ""),
    ("timeline", "years=1971&years=1989"),
    ("timeline", "dyads=China–United States&weight=3"),
    ("network", ""),
    ("statements", "years=2001&years=2026"),
    ("", ""),
]
Row = tuple[str, str, float, float, float]


def press(name: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("button", name=name, exact=True).click()


def radio(name: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("radio", name=name, exact=True).click()


def in_browser(browser: Browser, app: servers.Server, floor: servers.Server) -> list[Row]:
    """Rows: what, how, the app's figure, the floor's, and the ratio to reach."""
    rows: list[Row] = []
    floor_click = click(browser, floor.address, [radio("down"), radio("up")])
    floor_cold, _ = cold_load(browser, floor.address)
    floor_school, _ = cold_load(browser, floor.address, throttled=True)
    for path in PAGES:
        url = f"{app.address}/{path}"
        rows.append(
            ("click to redrawn chart, s", path, click(browser, url, [press("Russia–China")]), floor_click, 1.25)
        )
        cold, megabytes = cold_load(browser, url)
        rows.append(("cold load to first chart, s", path, cold, floor_cold, 1.1))
        school, _ = cold_load(browser, url, throttled=True)
        rows.append(("the same on a school line, s", path, school, floor_school, 0.55))
        rows.append(("over the wire, MB (at most 2.8)", path, megabytes, 2.8, 1.0))
    return rows


def in_crowds(app: servers.Server, floor: servers.Server) -> list[Row]:
    """Rows for a class of 30 and a school of 100."""
    bare = [("", "")]
    rows: list[Row] = []
    for readers, think in ((30, 1.0), (100, 3.0)):
        ours = sessions.p95(app.address, APP_QUERIES, readers=readers, think=think)
        theirs = sessions.p95(floor.address, bare, readers=readers, think=think)
        rows.append((f"p95 of a rerun, {readers} readers, s", f"{think:.0f} s think time", ours, theirs, 0.1))
    rows.append(("memory after that, MB", "", app.memory(), floor.memory() * 1.5 + 150, 1.0))
    return rows


def building() -> Row:
    begun = time.perf_counter()
    connection = build()
    seconds = time.perf_counter() - begun
    records = connection.execute("SELECT count(*) FROM records").fetchone()[0]
    return "build, s for 1,000 records (at most 1)", f"{records} records", seconds / records * 1000, 1.0, 1.0


def table(rows: list[Row]) -> str:
    lines = ["| what | where | ours | floor or limit | ratio | reach | |", "|---|---|---|---|---|---|---|"]
    for what, where, ours, other, reach in rows:
        verdict = "reached" if ours / other <= reach else "**not reached**"
        lines.append(f"| {what} | {where} | {ours:.2f} | {other:.2f} | {ours / other:.2f} | {reach} | {verdict} |")
    return "\n".join(lines)


def main() -> None:
    rows = [building()]
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with servers.app() as app, servers.floor() as floor:
        rows.append(("from start to first answer, s over the floor", "", app.started_in - floor.started_in, 2.0, 1.0))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
            rows += in_browser(browser, app, floor)
            browser.close()
        rows += in_crowds(app, floor)
    machine = f"{platform.system()}, Python {platform.python_version()}, {dt.date.today()}"
    RESULTS.write_text(f"# The last run of `make bench`\n\n{machine}\n\n{table(rows)}\n\n{NOTES}", "utf-8")
    print(table(rows))


NOTES = """Ratios, because machines differ. The floor is `benchmarks/floor/app.py` on Streamlit's defaults.
Not measured yet: 500 readers, growth to 1,500,000 events, memory over 20 minutes, an export image.
"""


if __name__ == "__main__":
    main()
