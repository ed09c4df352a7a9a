"""What a reader waits for, in Chromium: a cold load to the first chart, and a click to the redrawn chart."""

import statistics
import time
from collections.abc import Callable

from playwright.sync_api import Browser, Page

CHART = ".js-plotly-plot .main-svg"
# A school line: 10 Mbit/s both ways, 40 ms.
SCHOOL = {"offline": False, "latency": 40, "downloadThroughput": 10e6 / 8, "uploadThroughput": 10e6 / 8}
PATIENCE = 60_000


def cold_load(browser: Browser, url: str, *, throttled: bool = False, runs: int = 3) -> tuple[float, float]:
    """Median seconds to the first chart in a browser that has nothing yet, and MB over the wire."""
    seconds, megabytes = [], []
    for _ in range(runs):
        context = browser.new_context(viewport={"width": 1400, "height": 900})
        page = context.new_page()
        wire = context.new_cdp_session(page)
        received = []
        wire.on("Network.loadingFinished", lambda event, received=received: received.append(event["encodedDataLength"]))
        wire.send("Network.enable")
        if throttled:
            wire.send("Network.emulateNetworkConditions", SCHOOL)
        begun = time.perf_counter()
        page.goto(url, timeout=PATIENCE)
        page.wait_for_selector(CHART, timeout=PATIENCE)
        seconds.append(time.perf_counter() - begun)
        page.wait_for_timeout(500)
        megabytes.append(sum(received) / 1e6)
        context.close()
    return statistics.median(seconds), statistics.median(megabytes)


def click(browser: Browser, url: str, actions: list[Callable[[Page], None]], runs: int = 9) -> float:
    """Median seconds from an action to the chart redrawn with new data, the actions taking turns."""
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    page.goto(url, timeout=PATIENCE)
    page.wait_for_selector(CHART, timeout=PATIENCE)
    page.wait_for_timeout(2500)
    seconds = []
    for run in range(runs + 2):
        # A chart is redrawn when its picture has changed and then kept still.
        page.evaluate(
            """() => {
                window.redrawn = new Promise((done) => {
                    let last = null
                    const observer = new MutationObserver((changes) => {
                        const drawn = (one) => one.nodeType === 1 && one.closest('.main-svg, .plot-container')
                        if (changes.some(({target}) => drawn(target))) last = performance.now()
                    })
                    observer.observe(document.body, {subtree: true, childList: true, attributes: true})
                    const asked = setInterval(() => {
                        const now = performance.now()
                        if ((last && now - last > 400) || now - window.begun > 20000) {
                            clearInterval(asked)
                            observer.disconnect()
                            done(last)
                        }
                    }, 50)
                })
                window.begun = performance.now()
            }"""
        )
        actions[run % len(actions)](page)
        waited = page.evaluate("window.redrawn.then((now) => now && (now - window.begun) / 1000)")
        if waited is None:
            raise RuntimeError(f"{url}: no chart was drawn again within 20 s.")
        seconds.append(waited)
        page.wait_for_timeout(1000)
    context.close()
    return statistics.median(seconds[2:])
