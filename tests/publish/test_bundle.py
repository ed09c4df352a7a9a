"""The ZIP for a newsroom, with and without a Chrome, and the images in it."""

import csv
import io
import json
import re
import time
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go
import pytest
from PIL import Image

from publish import bundle, chrome, citation, image, offline, sheet
from publish.sheet import PRESETS, Paper, Words
from publish.view_id import ViewId, fingerprint
from tests.publish.test_sheets import SVG, assert_whole

PAPER = Paper("#1A1C23", "#59606D", "#E3E6EB", "#FFFFFF")
WORDS = Words(
    "Meetings 会晤 Встречи", "Three meetings.", "Events, 1972", "Source: us, 3 records.", "Dataset v. View x",
    "Data CC BY 4.0", "Chart: us",
)  # fmt: skip
ROWS = pd.DataFrame({"event": ["a", "=b"], "score": [1.5, -2.0], "date": pd.to_datetime(["1972-02-21", "1972-05-22"])})
VIEW = ViewId.of("timeline", {}, "2026.11.23-e368848a", ROWS)
PARTS = bundle.Bundle(
    words=replace(WORDS, title="Our own title"),
    unedited=WORDS,
    rows=ROWS,
    query="SELECT 1",
    records=3,
    version="2026.11.23-e368848a",
    view=str(VIEW),
    address="https://host.example/cite?id=x",
    cited=citation.item("Meetings", "Events, 1972", "2026.11.23-e368848a", "https://host.example/cite?id=x"),
)
needs_chrome = pytest.mark.skipif(chrome.found() is None, reason="no Chrome on this machine")


def figure(wide: int, high: int | None) -> go.Figure:
    drawn = go.Figure({"type": "scatter", "x": [1, 2], "y": [3, 4], "text": ["$& Путин", "习近平"], "mode": "text"})
    return drawn.update_layout(width=wide, height=high or 300, font_family="Source Sans, sans-serif")


def exhibit(preset: str = "web", paper: Paper = PAPER) -> image.Exhibit:
    return image.fitted(figure, sheet.laid_out(WORDS, PRESETS[preset], paper))


def nobody(_part: float, _what: str) -> None:
    """Is told of progress."""


def opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as folder:
        return {name: folder.read(name) for name in folder.namelist()}


def test_without_a_chrome_all_but_the_images_is_there_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chrome, "found", lambda: None)
    files = opened(bundle.packed(PARTS, {"web": exhibit}, nobody))
    readme = files["README.txt"].decode()

    assert not [name for name in files if name.startswith("images/")]
    assert "No Chrome or Chromium was found" in readme
    assert "title: “Our own title” (before: “Meetings 会晤 Встречи”)" in readme
    assert str(VIEW) in readme
    assert set(files) == {
        "README.txt", "alt-short.txt", "alt-long.txt", "chart.html", "data/query.sql", "data/rows.csv",
        "data/rows.json", "citations.txt", "citation.bib", "citation.ris", "citation.json",
    }  # fmt: skip
    with pytest.raises(RuntimeError, match=r"your own browser\."):
        image.pressed(exhibit(), "png")


def test_rows_come_back_and_prove_the_view_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chrome, "found", lambda: None)
    files = opened(bundle.packed(PARTS, {"web": exhibit}, nobody))
    rows = list(csv.DictReader(io.StringIO(files["data/rows.csv"].decode("utf-8-sig"))))

    assert [row["score"] for row in rows] == ["1.5", "-2.0"]
    assert [row["event"] for row in json.loads(files["data/rows.json"])] == ["a", "=b"]
    assert VIEW.content == fingerprint(ROWS)
    assert json.loads(files["citation.json"]) == [PARTS.cited]


def test_nothing_edited_is_said_too() -> None:
    assert "Nothing was edited" in bundle.readme(replace(PARTS, words=WORDS), "none")


def test_the_page_asks_no_other_host_and_holds_its_texts() -> None:
    page = offline.html(figure(800, 400), WORDS, PAPER, "https://host.example/cite?a=1&b=<script>").decode()
    around = re.sub(r"(?s)<script.*?</script>", "", page)

    assert (
        re.findall(r"https?://[^\"' <]+", around.split("</style>")[1])
        == ["https://host.example/cite?a=1&amp;b=&lt;script&gt;"] * 2
    )
    assert not re.search(r"<(script|link|img|iframe)[^>]+(src|href)=", page[: page.index("<script")] + around)
    assert "<h1>Meetings 会晤 Встречи</h1>" in page
    assert "font/woff2;base64," in page
    assert "<script>alert" not in page


@needs_chrome
def test_every_image_holds_its_texts_fonts_and_size() -> None:
    done: list[float] = []
    files = opened(bundle.packed(PARTS, {name: lambda name=name: exhibit(name) for name in ("web", "newspaper-column")},
                                 lambda part, _what: done.append(part)))  # fmt: skip
    web = files["images/web.svg"].decode()
    column = Image.open(io.BytesIO(files["images/newspaper-column.png"]))

    assert_whole(web, WORDS)
    assert {"$& Путин", "习近平"} <= {text.text for text in ET.fromstring(web).iter(f"{SVG}text")}
    assert web.count("@font-face") == 3
    assert Image.open(io.BytesIO(files["images/web.png"])).size == (1200, 675)
    assert column.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    assert column.width == round(85 / 25.4 * 300)
    assert files["images/web.pdf"].startswith(b"%PDF")
    assert done[-1] == 1.0
    assert done == sorted(done)


@needs_chrome
def test_the_chrome_is_kept_open_and_paper_can_be_left_out() -> None:
    clear = exhibit(paper=replace(PAPER, background=None))
    image.pressed(clear, "svg")
    start = time.monotonic()
    png = image.pressed(clear, "png")
    seconds = time.monotonic() - start

    assert Image.open(io.BytesIO(png)).getpixel((3, 3))[3] == 0
    assert seconds < 3  # about 0.4 on a machine with nothing else to do; a new browser would take longer


@needs_chrome
def test_a_chrome_that_has_died_is_told_and_replaced() -> None:
    image.pressed(exhibit(), "svg")
    one = chrome.kept()
    one.later(one.kaleido.close()).result(10)
    with pytest.raises(RuntimeError, match="gave no image"):
        image.pressed(exhibit(), "svg")

    assert image.pressed(exhibit(), "svg").startswith(b"<svg")


@needs_chrome
def test_a_pdf_is_one_page_as_large_as_its_sheet() -> None:
    pdf = image.pressed(exhibit("newspaper-column"), "pdf")
    (box,) = set(re.findall(rb"/MediaBox\s*\[([^]]+)\]", pdf))
    _, _, wide, high = map(float, box.split())

    assert pdf.count(b"/Type /Page\n") == 1
    assert wide == pytest.approx(85 / 25.4 * 72, abs=1.5)
    assert high == pytest.approx(exhibit("newspaper-column").full[1] * 0.75, abs=1.5)
    assert b"/FontFile" in pdf
