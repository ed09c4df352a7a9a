"""Without a mouse: from the Overview to an exported chart, and through a story."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import PATIENCE, barriers, settle, visit

pytestmark = pytest.mark.browser
MOST = 150  # stops of the Tab key that a reader may be asked to make
HERE = """() => {
    const element = document.activeElement.shadowRoot?.activeElement ?? document.activeElement
    return element.getAttribute('aria-label') || element.innerText || ''
}"""


def walk(page: Page, name: str, key: str = "Tab") -> None:
    """Press a key until what has the focus is called so."""
    passed = []
    for _ in range(MOST):
        page.keyboard.press(key)
        passed.append(" ".join(page.evaluate(HERE).split())[:60])
        if re.search(name, passed[-1]):
            return
    pytest.fail(f"{name} cannot be reached; passed: {passed}")


def choose(page: Page, section: str, name: str, address: str) -> None:
    """Walk to a section of the menu, open it, and go to one of its pages."""
    walk(page, f"^{section}$")
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem").first).to_be_visible()
    follow(page, name, address, "ArrowDown")


def follow(page: Page, name: str, address: str, key: str = "Tab") -> None:
    """Walk to a link, press Enter, and wait for the page of that address."""
    walk(page, name, key)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(address), timeout=PATIENCE)
    settle(page)


def test_by_keys_alone_to_an_exported_chart_and_through_a_story(page: Page, address: str) -> None:
    visit(page, address)
    page.keyboard.press("Tab")
    assert page.evaluate(HERE) == "Skip to main content"
    page.keyboard.press("Enter")
    follow(page, "Open the timeline", r"/timeline")
    walk(page, r"\bRows$")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert page.evaluate(HERE).endswith("Export")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="To print or post")).to_be_visible()
    settle(page)
    assert barriers(page) == []  # with what lies behind the chart open
    follow(page, r"\bTo print or post", r"/export")
    walk(page, r"^PNG$")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.path().read_bytes().startswith(b"\x89PNG")

    choose(page, "Teach", r"\bStories$", r"/stories")
    follow(page, "Open “One week in December 2022”", r"/stories\?.*story=")
    for step in (2, 3):
        walk(page, r"\bNext\b")
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile(rf"[?&]step={step}(&|$)"), timeout=PATIENCE)
        settle(page)
    expect(page.get_by_role("button", name="Previous")).to_be_enabled()
