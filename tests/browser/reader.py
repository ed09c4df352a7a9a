"""What a reader does in the browser."""

from axe_playwright_python.base import AXE_SCRIPT
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
    "stories?story=december-2022&step=3",
    "present?story=december-2022&step=3",
    "presenter?story=december-2022&step=3",
    "quiz",
    "lesson",
    "export",
    "cite",
    "sentence",
    "your_data",
    "data",
    "embed?embed=true",
    "sources",
    "codebook",
    "about",
]
PATIENCE = 30_000
# What axe finds, but for two things that are none of ours: Streamlit's menu has groups between a list and its items,
# and the label of a control that is switched off may be pale (WCAG 1.4.3 leaves it out, axe sees no connection).
FINDINGS = """async () => {
    const found = await axe.run({resultTypes: ["violations"]});
    const ours = (rule, node) => {
        const element = document.querySelector(node.target[0]);
        if (["list", "listitem"].includes(rule)) return !element?.closest('[data-testid="stSidebarNav"]');
        return rule !== "color-contrast" || !element?.closest(".stElementContainer")?.querySelector(":disabled");
    };
    return found.violations.filter(one => ["serious", "critical"].includes(one.impact)).flatMap(one =>
        one.nodes.filter(node => ours(one.id, node)).map(node => `${one.id}: ${node.html} ${node.failureSummary}`));
}"""


def settle(page: Page) -> None:
    """Wait until the page is drawn and nothing runs."""
    page.wait_for_selector("h1", timeout=PATIENCE)
    page.wait_for_function(
        """() => !document.querySelector('[data-testid="stSkeleton"], [data-testid="stAppSkeleton"]')
            && !document.querySelector('[data-stale="true"]')
            && document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === 'notRunning'""",
        timeout=PATIENCE,
    )
    if page.locator('[data-testid="stPlotlyChart"]').count():
        page.wait_for_selector(".js-plotly-plot .main-svg", state="attached", timeout=PATIENCE)
    page.wait_for_timeout(300)


def visit(page: Page, address: str) -> None:
    page.goto(address)
    settle(page)


def barriers(page: Page) -> list[str]:
    """What axe-core calls serious or critical on the page as it stands."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(FINDINGS)
