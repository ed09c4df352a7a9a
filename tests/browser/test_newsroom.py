"""What a newsroom takes away, made by the reader's own browser, and what it shows in its own pages."""

import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import quote

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from publish import typeface
from tests.browser.reader import PATIENCE, visit

pytestmark = pytest.mark.browser
SVG = "{http://www.w3.org/2000/svg}"


def taken(page: Page, button: str, folder: Path) -> Path:
    """The file that a button gives."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_from_a_chart_to_files_that_can_be_printed(page: Page, address: str, tmp_path: Path) -> None:
    visit(page, f"{address}/network")
    page.get_by_role("radio", name="Export").first.click()
    page.get_by_text("To print or post").first.click()
    page.get_by_text("Social square", exact=True).click()
    expect(page.locator("output")).to_contain_text("1080 × 1080 px", timeout=PATIENCE)
    drawing = taken(page, "SVG", tmp_path)
    picture = Image.open(taken(page, "PNG", tmp_path))
    root = ET.parse(drawing).getroot()
    lines = root.findall(f"{SVG}g/{SVG}text")
    said = " ".join(line.text for line in lines)

    assert drawing.name == "triangles-social-square.svg"
    assert picture.size == (1080, 1080)
    for part in (
        "The triangle, period by period",
        "Events, 1949–",
        "pages that were read",
        "Dataset 20",
        "View triangles~",
    ):
        assert part in said
    assert all(
        float(line.get("x")) + typeface.width(line.text, float(line.get("font-size")), line.get("font-weight") == "700")
        <= 1080
        for line in lines
    )
    # The chart's own words are text as well, and the fonts are in the file.
    words = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert "Détente" in words
    assert any("Solid blue: cooperation outweighed conflict." in text for text in words)
    assert drawing.read_text("utf-8").count("font/woff2") >= 2

    asked: list[str] = []
    html = taken(page, "Interactive page", tmp_path)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(html.as_uri())
    page.wait_for_selector(".js-plotly-plot .main-svg")
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


def test_a_view_in_somebody_elses_article(page: Page, address: str) -> None:
    frame = f'<iframe src="{address}/embed?chart=Timeline&amp;dyads={quote("Russia–China")}&amp;embed=true"'
    page.set_viewport_size({"width": 420, "height": 1300})
    page.set_content(f'<h1>An article</h1>{frame} style="width: 100%; height: 1200px; border: 0"></iframe>')
    inside = page.frame_locator("iframe")

    expect(inside.locator("h1")).to_have_text("The seismograph of the triangle", timeout=PATIENCE)
    expect(inside.get_by_text("Source: Strategic Triangle")).to_be_visible()
    expect(inside.get_by_role("link", name="open this view")).to_have_attribute("target", "_blank")
    assert inside.locator('[data-testid="stSidebar"]').count() == 0
    assert inside.locator("html").evaluate("page => page.scrollWidth - page.clientWidth") <= 0
