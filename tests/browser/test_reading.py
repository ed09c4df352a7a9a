"""What only a browser shows: other hosts, the console, width, keys, clicks, links, images."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import served
from tests.browser.reader import PAGES, barriers, settle, visit

pytestmark = pytest.mark.browser
# On a deep link Streamlit's own script asks under which path the server lies, and is told 404 for the wrong ones.
PROBES = re.compile(r"/_stcore/(health|host-config)$")


PHONE = {"color_scheme": "dark", "viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}
DESK = {"width": 1400, "height": 900}
TOO_WIDE = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_no_other_host_says_nothing_on_the_console_fits_and_shuts_nobody_out(
    browser: Browser, address: str, path: str
) -> None:
    """On a phone in the dark, then, without loading it again, on a desk in the light."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message) if message.type == "error" else None)
    page.on("pageerror", lambda error: asked.append(f"error in the page: {error}"))
    visit(page, f"{address}/{path}")
    phone = page.evaluate(TOO_WIDE), barriers(page)
    page.set_viewport_size(DESK)
    page.emulate_media(color_scheme="light")
    page.wait_for_timeout(500)
    settle(page)
    desk = page.evaluate(TOO_WIDE), barriers(page)
    context.close()

    here = (address, address.replace("http", "ws"), "data:", "blob:")
    assert [url for url in asked if not url.startswith(here)] == []
    assert [message.text for message in said if not PROBES.search(message.location["url"])] == []
    assert phone == (0, [])
    assert desk == (0, [])


def test_the_arrow_keys_step_through_events(page: Page, address: str) -> None:
    visit(page, f"{address}/timeline")
    seen = []
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
        before = seen[-1] if seen else None
        page.wait_for_function("(before) => new URL(location).searchParams.get('event') !== before", arg=before)
        settle(page)
        seen.append(page.evaluate("new URL(location).searchParams.get('event')"))

    assert seen[0] < seen[1]
    assert seen[2] == seen[0]


def test_a_click_on_a_mark_opens_its_event(page: Page, address: str) -> None:
    visit(page, f"{address}/timeline?weight=5")
    page.locator(".js-plotly-plot .scatterlayer .point").nth(3).click(force=True)
    page.wait_for_url(re.compile(r"event=\d{4}-"))

    expect(page.get_by_text(re.compile(r"^Sources \(\d+\)"))).to_be_visible()


def test_a_link_opens_the_same_view_in_another_browser(browser: Browser, page: Page, address: str) -> None:
    visit(page, f"{address}/timeline")
    page.get_by_role("button", name="China–United States").click()
    settle(page)
    words = page.get_by_label("Words in title or summary")
    words.fill("Taiwan")
    words.press("Enter")
    settle(page)
    page.get_by_role("button", name="Next").click()
    page.wait_for_url(re.compile(r"event=\d{4}-"))
    settle(page)
    page.get_by_role("radio", name="Link").first.click()
    link = page.locator("code", has_text="/timeline?").first.inner_text()
    title = page.locator("h3").first.inner_text()
    sentence = page.get_by_text("Events, China–United States").first.inner_text()

    other = browser.new_context(viewport={"width": 1400, "height": 900})
    friend = other.new_page()
    visit(friend, link)
    shown = (
        friend.locator("h3").first.inner_text(),
        friend.get_by_text("Events, China–United States").first.inner_text(),
    )
    other.close()

    assert shown == (title, sentence)
    assert "Taiwan" in sentence


@pytest.mark.parametrize(
    "query", ["years=x&dyads=MARS&weight=9", "event=%3Cscript%3Ealert(1)%3C/script%3E", "words=" + "a" * 6000]
)
def test_nonsense_in_a_link_shows_a_page(page: Page, address: str, query: str) -> None:
    visit(page, f"{address}/timeline?{query}")

    expect(page.locator("h1")).to_have_text("Timeline")
    assert page.locator('[data-testid="stException"]').count() == 0


def test_a_reader_takes_the_rows(page: Page, address: str) -> None:
    visit(page, f"{address}/timeline?weight=5")
    page.get_by_role("radio", name="Rows").first.click()
    with page.expect_download() as download:
        page.get_by_test_id("stDownloadButton").get_by_role("button").click()
    lines = download.value.path().read_text("utf-8-sig").splitlines()

    assert lines[0].startswith("event,dyad,date")
    assert len(lines) > 10


def test_the_first_link_after_a_start_opens_its_page(page: Page) -> None:
    with served() as address:
        visit(page, f"{address}/network")

        assert page.get_by_text("Page not found").count() == 0
        expect(page.locator("h1")).to_have_text("Network")


def test_there_is_no_deploy_button(page: Page, address: str) -> None:
    visit(page, address)

    assert page.get_by_text("Deploy", exact=True).count() == 0
