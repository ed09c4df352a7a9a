"""A lesson as slides for PowerPoint: one a step, with its chart, its sources and the text as speaker notes."""

import io

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.slide import Slide
from pptx.util import Emu, Pt

from publish import typeface
from publish.lesson import Kit, Step

WIDE, HIGH = Emu(12_192_000), Emu(6_858_000)  # 16 to 9
EDGE = Emu(520_000)
INK, MUTED = RGBColor(0x1A, 0x1C, 0x23), RGBColor(0x59, 0x60, 0x6D)
HEADING, BODY, FOOT = 36, 28, 11  # points, the largest that are tried
SMALLEST = 9
SAFE = 1.12  # other fonts run wider than the one that is measured with
PER_POINT = 12_700  # English Metric Units
SOURCES = 4  # named on a slide; all of them stand in its notes


def deck(kit: Kit) -> bytes:
    """The slides as a .pptx file."""
    made = Presentation()
    made.slide_width, made.slide_height = WIDE, HIGH
    title(made, kit)
    for number, step in enumerate(kit.steps, 1):
        one(made, step, f"{number} of {len(kit.steps)}", kit)
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def blank(made: Presentation) -> Slide:
    return made.slides.add_slide(made.slide_layouts[6])


def title(made: Presentation, kit: Kit) -> None:
    """The first slide: title, question, where it comes from."""
    slide = blank(made)
    write(slide, kit.title, (EDGE, HIGH * 0.28, WIDE - 2 * EDGE, HIGH * 0.2), 48, bold=True)
    write(slide, kit.question, (EDGE, HIGH * 0.5, WIDE - 2 * EDGE, HIGH * 0.2), BODY)
    write(
        slide,
        f"Strategic Triangle, dataset {kit.version}, CC BY 4.0. {kit.link}",
        (EDGE, HIGH * 0.9, WIDE - 2 * EDGE, HIGH * 0.07),
        FOOT,
        muted=True,
    )
    slide.notes_slide.notes_text_frame.text = "\n\n".join([kit.about, kit.notes, *kit.discussion])


def one(made: Presentation, step: Step, place: str, kit: Kit) -> None:
    """The slide of a step."""
    slide = blank(made)
    write(slide, step.heading, (EDGE, HIGH * 0.06, WIDE - 2 * EDGE, HIGH * 0.14), HEADING, bold=True)
    words = (WIDE - 2 * EDGE) * (0.4 if step.image else 1.0)
    write(slide, step.slide, (EDGE, HIGH * 0.22, words, HIGH * 0.62), BODY, middle=True)
    if step.image:
        left, room = EDGE + (WIDE - 2 * EDGE) * 0.43, (WIDE - 2 * EDGE) * 0.57
        fit(slide, step.image, left, HIGH * 0.22, room, HIGH * 0.62, step.heading)
    named = list(dict.fromkeys(source.publisher for source in step.sources))
    more = f" and {len(named) - SOURCES} more" if len(named) > SOURCES else ""
    write(
        slide,
        f"Sources: {'; '.join(named[:SOURCES])}{more}. Strategic Triangle, dataset {kit.version}, CC BY 4.0. {place}",
        (EDGE, HIGH * 0.88, WIDE - 2 * EDGE, HIGH * 0.09),
        FOOT,
        muted=True,
    )
    pages = "\n".join(f"{source.publisher}: {source.url}" for source in step.sources)
    slide.notes_slide.notes_text_frame.text = f"{step.text.strip()}\n\nSources\n{pages}"


def fit(slide: Slide, image: bytes, left: float, top: float, wide: float, high: float, alt: str) -> None:
    """A picture as large as its place, in its middle."""
    picture = slide.shapes.add_picture(io.BytesIO(image), 0, 0)
    scale = min(wide / picture.width, high / picture.height)
    picture.width, picture.height = Emu(int(picture.width * scale)), Emu(int(picture.height * scale))
    picture.left, picture.top = Emu(int(left + (wide - picture.width) / 2)), Emu(int(top + (high - picture.height) / 2))
    picture.name = f"Chart: {alt}"


def write(
    slide: Slide,
    text: str,
    place: tuple[float, float, float, float],
    size: float,
    *,
    bold: bool = False,
    muted: bool = False,
    middle: bool = False,
) -> None:
    """A text in its place (left, top, width, height), in type of this size or of the largest smaller one that fits."""
    left, top, wide, high = (Emu(int(value)) for value in place)
    while size > SMALLEST and height(text, size, wide, bold) > high:
        size -= 1
    frame = slide.shapes.add_textbox(left, top, wide, high).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE if middle else MSO_ANCHOR.TOP
    frame.text = text
    font = frame.paragraphs[0].runs[0].font
    font.size, font.bold, font.color.rgb = Pt(size), bold, MUTED if muted else INK


def height(text: str, size: float, wide: float, bold: bool) -> float:
    """How high a text is in English Metric Units, measured with the shipped font and some room for others."""
    lines = typeface.wrapped(text, size * PER_POINT * SAFE, wide, bold)
    return len(lines) * size * PER_POINT * typeface.LEADING
