"""Two copies of the app behind nginx as docs/hosting/nginx.conf has it: when one dies, its readers lose nothing."""

import os
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from docs.hosting import replicas
from tests.browser.reader import settle, visit

pytestmark = pytest.mark.browser
VIEW = "timeline?dyads=China%E2%80%93United+States&weight=4&event=1972-02-28-shanghai-communique"


@pytest.fixture
def site() -> Iterator[replicas.Site]:
    if replicas.missing() and not os.environ.get("BROWSER_REQUIRED"):
        pytest.skip(f"this machine lacks {' and '.join(replicas.missing())}")
    with replicas.site() as running:
        yield running


def seen(page: Page) -> tuple[str, list[str], str]:
    """The choices in the address, the headings, and the choice in words."""
    return (
        page.url.split("?")[1],
        page.locator("h1, h2, h3").all_inner_texts(),
        page.get_by_text(re.compile("^Events, ")).first.inner_text(),
    )


def serving_of(site: replicas.Site) -> str:
    """The one copy that a reader stays with, from the first answer on, which brings the cookie."""
    first, *others = site.asked()
    (serving,) = set(others)
    assert first in site.replicas
    return serving


def test_a_copy_that_dies_costs_its_readers_no_more_than_a_reload_to_the_same_view(
    browser: Browser, site: replicas.Site
) -> None:
    context = browser.new_context(viewport={"width": 1400, "height": 900}, ignore_https_errors=True)
    page = context.new_page()
    visit(page, f"{site.address}/{VIEW}")
    before = seen(page)
    serving = serving_of(site)
    (other,) = site.replicas.keys() - {serving}
    with page.expect_websocket(timeout=60_000):  # the page looks for another copy by itself
        site.replicas[serving].kill()
        site.replicas[serving].wait()
    page.reload()
    settle(page)
    after = seen(page)
    page.get_by_role("button", name="Russia–China").click()
    expect(page.get_by_text(re.compile("^Events, .*Russia–China")).first).to_be_visible(timeout=30_000)
    headers = page.request.get(f"{site.address}/timeline").headers
    context.close()

    assert "China–United States" in before[2]
    assert after == before
    assert other in site.asked()[-1]
    assert headers["strict-transport-security"].startswith("max-age=")
    assert headers["x-content-type-options"] == "nosniff"
