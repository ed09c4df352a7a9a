"""What a reader does in the browser."""

from playwright.sync_api import Page

PAGES = [
    "",
    "timeline",
    "event",
    "statements",
    "readouts",
    "network",
    "network?view=Actors",
    "network?view=Chains",
    "indicators",
    "search?q=Xi",
    "stories",
    "export",
    "data",
    "embed?embed=true",
    "sources",
    "codebook",
    "about",
]
PATIENCE = 30_000


def settle(page: Page) -> None:
    """Wait until the page is drawn and nothing runs."""
    page.wait_for_selector("h1", timeout=PATIENCE)
    page.wait_for_function(
        """() => !document.querySelector('[data-testid="stSkeleton"], [data-testid="stAppSkeleton"]')
            && document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === 'notRunning'""",
        timeout=PATIENCE,
    )
    if page.locator('[data-testid="stPlotlyChart"]').count():
        page.wait_for_selector(".js-plotly-plot .main-svg", state="attached", timeout=PATIENCE)
    page.wait_for_timeout(300)


def visit(page: Page, address: str) -> None:
    page.goto(address)
    settle(page)
