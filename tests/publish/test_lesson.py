"""A kit prints its answers on the key alone, and no text leaves its slide."""

import datetime as dt
import io

import pandas as pd
import pytest
from pptx import Presentation
from pptx.util import Pt

from publish import lesson, slides

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe"
    "a735819e0000000049454e44ae426082"
)
MARKS = tuple(
    lesson.Mark(dt.date(1972, 5, day), f"{day} May 1972", f"Event {day}", f"1972-05-{day:02d}", score)
    for day, score in ((22, 4.0), (26, 5.0), (27, -3.0), (28, None))
)
QUIZ = pd.DataFrame(
    {
        "number": [1], "kind": ["year"], "prompt": ["Which <year>?"], "options": [["1972", "1980"]], "answer": [0],
        "record": ["1972-05-26"], "explained": ["26 May 1972."],
    }
)  # fmt: skip
LONG = "Carter and Brezhnev sign a treaty that limits missiles and bombers for years to come. " * 4


def kit(**changed: object) -> lesson.Kit:
    step = lesson.Step(
        heading="The height of détente",
        text="Nixon came to **Moscow**. <script>alert(1)</script>",
        slide="May 1972: the first limits.",
        marks=MARKS,
        phrases=(lesson.Phrase("Nixon", "22 May 1972", "a new <relationship>", "новые отношения"),),
        sources=(lesson.Source("FRUS", "https://example.org/a"), lesson.Source("Правда", "https://example.org/b")),
    )
    given = {
        "title": "Détente", "question": "Why did it not last?", "about": "About 45 minutes.", "steps": (step,),
        "discussion": ("Why?",), "sourcing": ("Who wrote it?",), "terms": (("SALT", "Arms talks."),),
        "notes": "**Point.** <b>x</b>", "curriculum": ("C3",), "quiz": QUIZ, "link": "http://here/stories?a=1&b=2",
        "version": "v1",
    }  # fmt: skip
    return lesson.Kit(**given | changed)


@pytest.mark.parametrize("paper", lesson.PAPERS)
def test_the_handout_tells_no_answer_and_takes_the_paper(paper: str) -> None:
    page = lesson.handout(kit(), paper).decode()

    assert f"size: {lesson.PAPERS[paper]}" in page
    assert "26 May 1972." not in page.split("Five minutes")[1]
    assert "✓" not in page
    assert "✓" in lesson.answers(kit(), paper).decode()


def test_markup_of_the_record_is_text() -> None:
    page = lesson.handout(kit(), "A4").decode() + lesson.guide(kit(), "A4").decode()

    assert "<script" not in page
    assert "<b>x</b>" not in page
    assert "<strong>Point.</strong>" in page
    assert "a new &lt;relationship&gt;" in page
    assert "Which &lt;year&gt;?" in page


def test_cooperation_stands_above_the_line_and_no_two_marks_on_one_another() -> None:
    marks = lesson.strip(list(MARKS))["marks"]

    assert [mark["y"] < 0 for mark in marks] == [True, True, False, False]
    assert marks[3]["y"] == 0
    near = [
        (one, other)
        for one in marks
        for other in marks
        if one is not other and abs(one["x"] - other["x"]) < 20 and abs(one["y"] - other["y"]) < 20
    ]
    assert near == []


def test_an_empty_lesson_prints() -> None:
    empty = kit(steps=(), quiz=QUIZ[:0], discussion=(), sourcing=(), terms=(), curriculum=())

    assert b"no questions with one right answer" in lesson.answers(empty, "A4")
    assert b'<svg class="strip"' not in lesson.handout(empty, "A4")


@pytest.mark.parametrize("image", [None, PNG])
@pytest.mark.parametrize("text", ["Short.", LONG])
def test_every_text_and_picture_stays_on_its_slide(image: bytes | None, text: str) -> None:
    one = kit().steps[0]
    step = lesson.Step(text[:90], text, text, one.marks, one.phrases, one.sources * 9, image)
    deck = Presentation(io.BytesIO(slides.deck(kit(steps=(step, step), title=text[:90], question=text))))

    assert len(deck.slides) == 3
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + shape.height <= deck.slide_height
            if shape.has_text_frame:
                run = shape.text_frame.paragraphs[0].runs[0]
                assert run.font.size >= Pt(slides.SMALLEST)
                assert slides.height(run.text, run.font.size.pt, shape.width, bool(run.font.bold)) <= shape.height
    assert sum(shape.shape_type == 13 for slide in deck.slides for shape in slide.shapes) == (2 if image else 0)


def test_notes_hold_the_text_and_every_page() -> None:
    deck = Presentation(io.BytesIO(slides.deck(kit())))
    notes = deck.slides[1].notes_slide.notes_text_frame.text

    assert notes.startswith("Nixon came to")
    assert "FRUS: https://example.org/a" in notes
    assert "Правда: https://example.org/b" in notes
