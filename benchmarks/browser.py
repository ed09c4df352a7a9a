"""What a reader waits for, in Chromium: a cold load to the first chart, and a click to the redrawn chart."""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import TimeoutError as Waited

from benchmarks.wire import counted

CHART = ".js-plotly-plot .main-svg"
# A school line: 10 Mbit/s both ways, 40 ms.
SCHOOL = {"offline": False, "latency": 40, "downloadThroughput": 10e6 / 8, "uploadThroughput": 10e6 / 8}
PATIENCE = 60_000  # milliseconds
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


class TooSlowError(RuntimeError):
    """No chart was drawn again as long as we were willing to wait."""


@contextmanager
def opened() -> Iterator[Browser]:
    """The Chromium of this machine, without a window."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


def press(name: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("button", name=name, exact=True).click()


def radio(name: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("radio", name=name, exact=True).click()


def key(name: str) -> Callable[[Page], None]:
    return lambda page: page.keyboard.press(name)


def filtering(browser: Browser, url: str) -> float:
    """Median seconds from a click on a pair of states, on and off, to the redrawn chart."""
    return click(browser, url, [press("Russia–China")])


def cold_load(browser: Browser, url: str, *, throttled: bool = False, runs: int = 3) -> float:
    """Median seconds to the first chart in a browser that has nothing yet."""
    seconds = []
    for _ in range(runs):
        context = browser.new_context(viewport={"width": 1400, "height": 900})
        page = context.new_page()
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        if throttled:
            wire.send("Network.emulateNetworkConditions", SCHOOL)
        begun = time.perf_counter()
        page.goto(url, timeout=PATIENCE)
        page.wait_for_selector(CHART, timeout=PATIENCE)
        seconds.append(time.perf_counter() - begun)
        context.close()
    return statistics.median(seconds)


def weighed(browser: Browser, address: str, path: str) -> float:
    """MB that come over the wire for a page in a browser that has nothing yet, those of the websocket with them."""
    relay = counted(address)
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    page.goto(f"{relay.address}/{path}", timeout=PATIENCE)
    page.wait_for_selector(CHART, timeout=PATIENCE)
    page.wait_for_timeout(2000)
    context.close()
    return relay.received / 1e6


# A chart is redrawn when Plotly says that it has drawn; Streamlit puts a new chart in the place of the old one.
REDRAWN = """() => {
    window.redrawn = new Promise((done) => {
        const observer = new MutationObserver(() => document.querySelectorAll('.js-plotly-plot').forEach(listen))
        const listen = (chart) => {
            if (chart.heard || !chart.on) return
            chart.heard = true
            chart.on('plotly_afterplot', () => drawn(performance.now() - window.begun))
        }
        const drawn = (time) => { observer.disconnect(); done(time / 1000) }
        document.querySelectorAll('.js-plotly-plot').forEach((chart) => { chart.heard = false; listen(chart) })
        observer.observe(document.body, {subtree: true, childList: true, attributes: true})
        setTimeout(() => { observer.disconnect(); done(null) }, 60000)
    })
    window.begun = performance.now()
}"""


def click(browser: Browser, url: str, actions: list[Callable[[Page], None]], runs: int = 9) -> float:
    """Median seconds from an action to the page's first chart drawn again, the actions taking turns.

    Raises TooSlowError if it takes longer than a minute.
    """
    return in_turn(browser, {url: (url, actions)}, runs)[url]


def in_turn(
    browser: Browser, pages: dict[str, tuple[str, list[Callable[[Page], None]]]], runs: int = 15
) -> dict[str, float]:
    """The same for several pages by name, each an address with its actions: one click on each, then the next on each,
    so that a machine that is slower for a while is so for all of them. The first two clicks do not count.

    Raises TooSlowError if a chart takes longer than a minute.
    """
    opened = {name: shown(browser, url) for name, (url, _) in pages.items()}
    seconds: dict[str, list[float]] = {name: [] for name in pages}
    for run in range(runs + 2):
        for name, page in opened.items():
            url, actions = pages[name]
            page.bring_to_front()
            page.evaluate(REDRAWN)
            actions[run % len(actions)](page)
            waited = page.evaluate("window.redrawn")
            if waited is None:
                raise TooSlowError(f"{url}: no chart was drawn again within {PATIENCE / 1000:g} s.")
            seconds[name].append(waited)
            page.wait_for_timeout(1500 / len(opened))
    for page in opened.values():
        page.context.close()
    return {name: statistics.median(times[2:]) for name, times in seconds.items()}


def shown(browser: Browser, url: str) -> Page:
    """A page with its first chart, in a browser of its own."""
    page = browser.new_context(viewport={"width": 1400, "height": 900}).new_page()
    try:
        page.goto(url, timeout=PATIENCE)
        page.wait_for_selector(CHART, timeout=PATIENCE)
    except Waited as error:
        page.context.close()
        raise TooSlowError(f"{url}: no chart within {PATIENCE / 1000:g} s.") from error
    page.wait_for_timeout(2500)
    return page
