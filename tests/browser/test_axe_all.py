"""axe-core over every page and everything that opens on it: light and dark, at a desk and on a phone.

It takes minutes, so it runs when it is asked for: `pytest -m axe_all`. A quicker part is in `test_reading.py`.
"""

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.reader import PAGES, barriers, settle, visit

pytestmark = [pytest.mark.browser, pytest.mark.axe_all]
SIZES = {
    "desk": {"viewport": {"width": 1400, "height": 900}},
    "phone": {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True},
}
POPOVER, KEYS = '[data-testid="stPopover"] button:visible', ".st-key-keys-help button:visible"
# What a page shows only when it is asked for.
VIEWS = [
    "network?view=Through+time",
    "network?view=Voices",
    "statements?said=Topics",
    "statements?said=Phrases",
    "indicators?show=One+pair",
    "indicators?show=Series",
    "indicators?show=Two+series",
    "indicators?show=Change",
    "indicators?show=Doubts",
    "readouts?compare=All+events",
]
LAYER = '[data-testid="stDialog"], [data-testid="stPopoverBody"]'


@pytest.mark.parametrize("path", [*PAGES, *VIEWS])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_shuts_anybody_out(browser: Browser, address: str, path: str, size: str) -> None:
    choices: dict[str, Any] = SIZES[size]
    context = browser.new_context(**choices)
    page = context.new_page()
    visit(page, f"{address}/{path}")
    unfold(page)
    found = {"the page unfolded": in_both(page)}
    names = page.locator(POPOVER).all_inner_texts()
    for name in dict.fromkeys(names):  # those under other charts are built alike
        button = page.locator(POPOVER).nth(names.index(name))
        found[name] = behind(page, button)
    if page.locator(KEYS).count():
        page.locator(KEYS).first.click()
        found["the keys"] = layer(page)
    context.close()

    wrong = [f"{name}: {barrier}" for name, barriers in found.items() for barrier in barriers]
    assert not wrong, "\n".join(wrong)


def unfold(page: Page) -> None:
    """Open every expander that is closed."""
    shut = page.locator('[data-testid="stExpander"] details:not([open]) > summary:visible')
    for _ in range(shut.count()):
        shut.first.click()
        settle(page)


def behind(page: Page, button: Locator) -> list[str]:
    """What is wrong with what a button opens; it is shut again."""
    button.scroll_into_view_if_needed()
    button.click()
    wrong = layer(page)
    page.keyboard.press("Escape")
    page.wait_for_selector(LAYER, state="detached")
    return wrong


def layer(page: Page) -> list[str]:
    page.wait_for_selector(LAYER)
    settle(page)
    return in_both(page)


# On a busy machine a colour is still turning into the other after the time that it takes on an idle one.
STILL = "() => !document.getAnimations().some((one) => one instanceof CSSTransition)"


def in_both(page: Page) -> list[str]:
    """What axe finds in the light and in the dark."""
    page.mouse.move(0, 0)  # no tip hangs under the mouse while the colours turn
    found = []
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)
        page.wait_for_timeout(400)
        page.wait_for_function(STILL)
        found += [f"{colours}: {barrier}" for barrier in barriers(page)]
    return found
