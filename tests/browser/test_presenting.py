"""A class before a wall: keys, links, and the way back."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.reader import settle, visit

pytestmark = pytest.mark.browser
STORY = "story=december-2022"


def press(page: Page, key: str, step: int) -> None:
    page.keyboard.press(key)
    page.wait_for_url(re.compile(rf"[?&]step={step}(&|$)"))
    settle(page)


def test_keys_move_the_wall_and_esc_leads_back_to_the_same_step(page: Page, address: str) -> None:
    visit(page, f"{address}/present?{STORY}&step=3")
    for key, step in [("ArrowRight", 4), ("Space", 5), ("ArrowLeft", 4), ("End", 10), ("Home", 1), ("7", 7)]:
        press(page, key, step)

    expect(page.locator("h1")).to_have_text("25 December: words and aircraft")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog").get_by_text("This box")).to_be_visible()
    page.keyboard.press("Escape")  # closes the box alone
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert not page.get_by_role("button", name="Explore").is_visible()
    page.keyboard.press("Escape")
    page.wait_for_url(re.compile(r"/stories\?.*step=7"))
    settle(page)
    expect(page.locator("h1")).to_have_text("One week in December 2022")
    expect(page.get_by_role("button", name="Explore")).to_be_visible()


def test_a_slide_is_whole_on_a_projector_and_its_words_are_large(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    visit(page, f"{address}/present?{STORY}&step=5")
    sizes = page.locator("h1, h2").evaluate_all("all => all.map(one => parseFloat(getComputedStyle(one).fontSize))")
    last = page.get_by_role("button", name="Leave").bounding_box()
    context.close()

    assert min(sizes) >= 32
    assert last is not None
    assert last["y"] + last["height"] <= 720


def test_the_arrow_keys_turn_the_pages_of_a_story_and_simpler_words_stay(page: Page, address: str) -> None:
    visit(page, f"{address}/stories?{STORY}&step=1&plain=true")
    press(page, "ArrowRight", 2)

    expect(page.get_by_text("Sometimes what is left out tells you most.")).to_be_visible()
