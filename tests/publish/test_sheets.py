"""Every chart on every sheet: all texts are there, none is cut, in three scripts."""

import json
import logging
import re
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from charts import actor_eras, actor_network, chain, one_triangle, voices
from charts.look import Look
from publish import image, sheet, typeface
from publish.sheet import MILLIMETRE, PRESETS, Paper, Words
from queries.ask import record
from ui import chart_panel, exhibits, filters, phrase_panels
from ui.newsroom_link import NAMES

HOW_TO_READ = {
    "triangles": one_triangle.HOW_TO_READ,
    "triangle-of-a-year": one_triangle.HOW_TO_READ,
    "actors": ("Larger mark: ", actor_network.how_to_read("degree")[1]),
    "actor-eras": (actor_eras.HOW_TO_READ,),
    "voices": voices.HOW_TO_READ,
    "chain": chain.HOW_TO_READ,
}
SVG = "{http://www.w3.org/2000/svg}"
PAPER = Paper("#1A1C23", "#59606D", "#E3E6EB", "#FFFFFF")
WORDS = Words(
    title="How Xi Jinping (习近平) and Vladimir Putin (Владимир Путин) told one meeting in two capitals",
    subtitle="At the end of these years: Russia–China +4.9 (+4.1 to +5.7); China–United States −0.5 (−1.5 to +0.5); "
    "Russia–United States +0.2 (−0.9 to +1.2). In 71 of 78 years the type of triangle is uncertain. Совместное "
    "заявление Российской Федерации и Китайской Народной Республики；"
    "中华人民共和国和俄罗斯联邦关于新时代国际关系的联合声明。",
    shown="Events, Russia–China, China–United States, 1949–2026, human rights, assault, weight 3 and above, with the "
    "words “Shanghai communiqué”",
    source="Source: Strategic Triangle, 1,588 records resting on 2,532 pages that were read.",
    version="Dataset 2026.11.23-e368848a. View timeline~contexts=human rights&dyads=China–United States"
    "&dyads=Russia–China&words=Shanghai communiqué&years=1949&years=2026~2026.11.23-e368848a~0123456789ab "
    "– to be checked at example.org/cite",
    licence="Data CC BY 4.0; figures of other publishers under their terms.",
    credit="Chart: Редакция 编辑部",
)


@pytest.fixture(scope="module")
def charts() -> dict[str, object]:
    """What draws each chart of the app, from the real record, with the choices that its page begins with."""
    logging.disable(logging.WARNING)  # Streamlit warns that it runs without a server
    found = {key: exhibits.of(key, filters.everything()) for key in NAMES if key != "phrase-uses"}
    every, forms = filters.everything(), ["core interests"]
    uses = phrase_panels.texts(every).uses(forms)
    found["phrase-uses"] = chart_panel.taken_from(
        lambda: phrase_panels.draw(uses, forms[0], every, forms), "phrase-uses"
    )
    logging.disable(logging.NOTSET)
    return found


def two_sizes_each() -> Iterator[tuple[str, list[str]]]:
    """Each chart on two of the sheets, in turn, so that every sheet has its charts in the ordinary run."""
    for place, chart in enumerate(NAMES):
        yield chart, list(PRESETS)[place % 3 :: 3]


def every_size() -> Iterator[object]:
    for chart in NAMES:
        yield pytest.param(chart, list(PRESETS), marks=pytest.mark.whole)


def texts(svg: str) -> tuple[ET.Element, list[ET.Element]]:
    """The root, and the texts of the sheet itself, not those of the chart in it."""
    root = ET.fromstring(svg)
    return root, root.findall(f"{SVG}g/{SVG}text")


def type_of(node: object, font: bool = False) -> Iterator[float]:
    """Pixels of every type that a figure states."""
    if isinstance(node, dict):
        for name, inner in node.items():
            if font and name == "size":
                yield from np.ravel(inner).astype(float)
            yield from type_of(inner, name.endswith("font"))
    elif isinstance(node, list | tuple):
        for inner in node:
            yield from type_of(inner, font)
    elif isinstance(node, str):
        yield from map(float, re.findall(r"font-size: ?([\d.]+)px", node))


def assert_whole(svg: str, words: Words) -> None:
    """Every text of the sheet is in it from its first to its last sign, and within the canvas."""
    root, lines = texts(svg)
    _, _, wide, high = map(float, root.get("viewBox").split())
    for part, text in vars(words).items():
        own = [line.text for line in lines if line.get("class") == part]
        assert "".join("".join(own).split()) == "".join(text.split()), part
    for line in lines:
        size, x, y = (float(line.get(name)) for name in ("font-size", "x", "y"))
        right = x + typeface.width(line.text, size, line.get("font-weight") == "700")
        assert x >= 0, line.text
        assert right <= wide, line.text
        assert y - size >= 0, line.text
        assert y + 0.3 * size <= high, line.text
        assert size >= 4, line.text


@pytest.mark.parametrize(("chart", "sizes"), [*two_sizes_each(), *every_size()])
def test_every_text_of_every_chart_stands_on_every_sheet(charts: dict, chart: str, sizes: list[str]) -> None:
    found = charts[chart]
    own = Words(found.panel.title, found.panel.takeaway, found.panel.sentence, *list(vars(WORDS).values())[3:])

    for preset in map(PRESETS.get, sizes):
        exhibit = image.fitted(
            lambda wide, high: found.draw(Look(width=wide, height=high)), sheet.laid_out(own, preset, PAPER)
        )
        svg = exhibit.sheet.svg(exhibit.wide, exhibit.high)
        root, lines = texts(svg)
        picture = root.find(f"{SVG}svg")
        left, top, wide, shown = (float(picture.get(name)) for name in ("x", "y", "width", "height"))
        _, _, full, deep = map(float, root.get("viewBox").split())

        assert_whole(svg, own)
        assert left + wide <= full
        assert top + shown <= deep
        assert full == pytest.approx(preset.wide)
        assert preset.high is None or preset.grows or deep == pytest.approx(preset.high, abs=0.01)
        assert deep >= (preset.high or 0) - 0.01
        # Nine pixels on a screen, six points on paper: smaller type cannot be read.
        assert min(type_of(exhibit.figure.to_dict())) >= image.SMALLEST_OF_CHARTS
        assert exhibit.smallest >= (preset.least if preset.grows or preset.unit == "mm" else 7) - 0.2
        assert min(float(line.get("font-size")) for line in lines) >= preset.least
        # A network that is printed says how to read it.
        words = json.dumps(exhibit.figure.to_plotly_json(), ensure_ascii=False, default=str).replace("<br>", " ")
        assert all(sentence in words for sentence in HOW_TO_READ.get(chart, ()))


def test_only_the_web_preset_grows_and_only_as_much_as_the_words_need(charts: dict) -> None:
    made = {name: sheet.laid_out(WORDS, PRESETS[name], PAPER) for name in ("web", "slide")}
    web, slide = (sheet.roomier(one, 700) for one in made.values())

    assert web.room[1] == pytest.approx(700, abs=1)
    assert web.size.type < made["web"].size.type
    assert slide.size.high == 1080
    assert sheet.roomier(made["web"], 100) == made["web"]


@pytest.mark.parametrize("size", [*PRESETS.values(), sheet.free(400, 400), sheet.free(60, None, "mm", 600)], ids=str)
def test_long_texts_in_three_scripts_are_never_cut(size: sheet.Size) -> None:
    made = sheet.laid_out(WORDS, size, PAPER)
    svg = made.svg(1000, 600, "Ж")

    assert_whole(svg, WORDS)
    assert size.high is None or made.room[1] >= 0.25 * size.high


def test_a_sign_without_a_glyph_is_named() -> None:
    assert typeface.lacking("Xi 习近平 Путин 🚀") == "🚀"


def test_the_fonts_have_every_sign_of_the_record() -> None:
    rows = (
        record()
        .cursor()
        .execute("""
        SELECT title FROM events UNION ALL SELECT name FROM actors UNION ALL SELECT native_name FROM actors
        UNION ALL SELECT concat_ws(' ', gist, phrase, phrase_original, phrase_translation) FROM statements
    """)
    )

    # If this fails: python -m publish.make_fonts (static/fonts/README.md).
    assert typeface.lacking("".join(text for (text,) in rows.fetchall() if text)) == ""


def test_sizes_in_millimetres_are_written_as_such() -> None:
    svg = sheet.laid_out(WORDS, PRESETS["newspaper-column"], PAPER).svg(340, 500)

    assert ET.fromstring(svg).get("width") == "85.00mm"
    assert round(PRESETS["newspaper-column"].wide * PRESETS["newspaper-column"].scale) == round(85 / 25.4 * 300)


@pytest.mark.parametrize("given", [(10, 10), (5000, 100), (1000, 200), (4000, 4000, "px", 600), (2000, None, "mm")])
def test_a_size_that_no_image_can_have_is_refused_in_a_sentence(given: tuple) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        sheet.free(*given)


def test_transparent_paper_has_no_ground() -> None:
    clear = sheet.laid_out(WORDS, PRESETS["web"], replace(PAPER, background=None)).svg(1000, 500)

    assert "<rect" not in clear
    assert "<rect" in sheet.laid_out(WORDS, PRESETS["web"], PAPER).svg(1000, 500)


def test_lines_break_where_a_language_allows_it() -> None:
    assert typeface.wrapped("Xi Jinping 习近平 met", 10, 62) == ["Xi Jinping", "习近平 met"]
    assert max(typeface.width(line, 10) for line in typeface.wrapped("中" * 40 + "。" + "x" * 90, 10, 87)) <= 87
    assert round(MILLIMETRE, 4) == 3.7795


def test_a_word_without_end_is_broken_in_time_and_nothing_of_it_is_lost() -> None:
    word, start = "x" * 5_000, time.monotonic()
    lines = typeface.wrapped(word, 12, 300)

    assert "".join(lines) == word
    assert all(typeface.width(line, 12) <= 300 for line in lines)
    assert time.monotonic() - start < 5  # it took half a minute when every cut was tried from the end
