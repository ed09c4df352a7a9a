"""The Network page in a browser: choices in the address, clicks on marks, files, a narrow screen."""

import io
import re
from urllib.parse import parse_qs, urlsplit

import networkx as nx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.reader import settle, visit

pytestmark = pytest.mark.browser
EXPERTS = "1960-07-16-soviet-union-recalls-experts-from-china"


def asked(page: Page, name: str) -> str:
    return parse_qs(urlsplit(page.evaluate("location.href")).query).get(name, [""])[0]


def test_two_events_are_chosen_by_keys_and_stand_in_the_address(page: Page, address: str) -> None:
    visit(page, f"{address}/network?view=Chains")
    for label, words in (("Event", "recalls all its experts"), ("Path to or from (optional)", "sample atomic bomb")):
        box = page.get_by_role("combobox", name=label)
        box.fill(words)
        box.press("Enter")
        settle(page)

    assert asked(page, "event") == EXPERTS
    assert asked(page, "other").startswith("195")
    expect(page.get_by_role("heading", name="The documented path")).to_be_visible()


def test_a_click_on_a_record_shows_its_chain(page: Page, address: str) -> None:
    visit(page, f"{address}/network?view=Chains&event={EXPERTS}")
    page.locator('.st-key-chart-chain .scatterlayer .trace:has(path.point[style*="opacity: 1"]) .point').last.click(
        force=True
    )
    page.wait_for_function("(before) => new URL(location).searchParams.get('event') !== before", arg=EXPERTS)

    assert re.match(r"\d{4}-", asked(page, "event"))


def test_the_file_holds_the_marks_that_are_drawn(page: Page, address: str) -> None:
    visit(page, f"{address}/network?view=Actors&actor=Xi+Jinping")
    marks = page.evaluate(
        """() => document.querySelector('.st-key-chart-actors .js-plotly-plot').data
            .filter((trace) => ['Russia', 'China', 'United States'].includes(trace.name))
            .flatMap((trace) => Array.from(trace.customdata))"""
    )
    with page.expect_download() as download:
        page.get_by_role("radio", name="Network files").click()
        page.get_by_role("button", name="GraphML").click()
    back = nx.read_graphml(io.BytesIO(download.value.path().read_bytes()))

    assert sorted(back) == sorted(marks)
    assert all({"x", "y", "name", "state"} <= about.keys() for _, about in back.nodes(data=True))


@pytest.mark.parametrize("view", ["Triangle", "Voices", "Chains"])
def test_a_view_fits_a_phone(browser: Browser, address: str, view: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True)
    page = context.new_page()
    visit(page, f"{address}/network?view={view}")
    overflow = page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
    context.close()

    assert overflow <= 0


def test_years_do_not_play_where_less_motion_is_asked_for(browser: Browser, address: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    visit(page, f"{address}/network")
    expect(page.get_by_text("asks for less motion")).to_be_visible()
    buttons = page.get_by_role("button", name="Play the years").count()
    context.close()

    assert buttons == 0


def test_a_stretch_dragged_over_a_curve_opens_its_events(page: Page, address: str) -> None:
    visit(page, f"{address}/indicators")
    box = page.locator(".st-key-chart-score .nsewdrag").first.bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + 0.2 * box["width"], middle)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.25 * box["width"], middle, steps=6)
    page.mouse.up()
    page.wait_for_function("() => new URL(location).searchParams.has('stretch')")

    assert asked(page, "stretch") >= "1960"
    assert asked(page, "stretch_of") == "Russia–China"
