"""What a class takes in the hand and a teacher takes home: handout, answer key and guide, as pages to print."""

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd
import segno
from markdown_it import MarkdownIt
from markupsafe import Markup

from publish import templates

PAPERS = {"A4": "A4", "Letter": "letter"}
PROSE = MarkdownIt("commonmark", {"html": False})  # markup in a text is shown as text
WIDE, EDGE, LEVELS, NEAR = 1000.0, 30.0, 5, 22.0  # the strip of time, in units of its own; marks stand no nearer
FIRST, EACH = 26.0, 22.0  # how far from the line the first level stands, and each further one
PHRASES = 6  # on a handout of two pages


class Mark(NamedTuple):
    """An event on the strip of time. `score` is that of its strongest act, from -10 to 10; none for a turning point."""

    date: dt.date
    told: str
    title: str
    record: str
    score: float | None


class Phrase(NamedTuple):
    speaker: str
    told: str
    phrase: str
    original: str


class Source(NamedTuple):
    publisher: str
    url: str


@dataclass(frozen=True)
class Step:
    """A step of the lesson: `text` is Markdown, `slide` one sentence, `image` a PNG of its chart."""

    heading: str
    text: str
    slide: str
    marks: tuple[Mark, ...]
    phrases: tuple[Phrase, ...]
    sources: tuple[Source, ...]
    image: bytes | None = None


@dataclass(frozen=True)
class Kit:
    """A lesson. `quiz` is as `analysis.quiz.made` gives it; it may be empty, as may the lists."""

    title: str
    question: str
    about: str
    steps: tuple[Step, ...]
    discussion: tuple[str, ...]
    sourcing: tuple[str, ...]
    terms: tuple[tuple[str, str], ...]
    notes: str
    curriculum: tuple[str, ...]
    quiz: pd.DataFrame
    link: str
    version: str

    @property
    def marks(self) -> list[Mark]:
        """Every event of the lesson once, in the order of time."""
        return sorted({mark.record: mark for step in self.steps for mark in step.marks}.values())


def handout(kit: Kit, paper: str) -> bytes:
    """The sheet for the class. `paper` is a key of PAPERS."""
    return filled("handout.html", kit, paper, strip=strip(kit.marks), phrases=phrases(kit))


def answers(kit: Kit, paper: str) -> bytes:
    """The answers to the questions of the handout."""
    return filled("answers.html", kit, paper)


def guide(kit: Kit, paper: str) -> bytes:
    """The page for the teacher."""
    return filled("guide.html", kit, paper, notes=Markup(PROSE.render(kit.notes)))  # noqa: S704 - html is off


def filled(page: str, kit: Kit, paper: str, **more: object) -> bytes:
    qr = Markup(segno.make(kit.link, error="m").svg_inline(scale=2, border=0))  # noqa: S704 - drawn by segno
    return templates.filled(
        page, kit=kit, paper=PAPERS[paper], qr=qr, questions=kit.quiz.to_dict("records"), letters="ABCDEF", **more
    )


def phrases(kit: Kit) -> list[Phrase]:
    """The first phrase of each step, then the second ones, as many as a handout has room for."""
    most = max((len(step.phrases) for step in kit.steps), default=0)
    found = [step.phrases[place] for place in range(most) for step in kit.steps if place < len(step.phrases)]
    return list(dict.fromkeys(found))[:PHRASES]


def strip(marks: list[Mark]) -> dict[str, object]:
    """Where the numbered marks and the years of a strip of time stand.

    Cooperation stands above the line, conflict below, turning points on it; marks too near one another are set
    further from the line.
    """
    if not marks:
        return {"marks": [], "years": [], "wide": WIDE, "middle": 0}
    first, last = marks[0].date.toordinal(), marks[-1].date.toordinal()
    span = max(last - first, 1)
    placed: list[dict[str, object]] = []
    ends: dict[tuple[int, int], float] = {}
    for number, mark in enumerate(marks, 1):
        x = EDGE + (WIDE - 2 * EDGE) * (mark.date.toordinal() - first) / span
        side = 0 if not mark.score else (1 if mark.score > 0 else -1)
        level = next((level for level in range(LEVELS) if x - ends.get((side, level), -NEAR) >= NEAR), LEVELS - 1)
        ends[side, level] = x
        placed.append({"x": round(x, 1), "y": -side * (FIRST + EACH * level), "number": number, "side": side})
    years = [
        {"x": round(EDGE + (WIDE - 2 * EDGE) * (dt.date(year, 1, 1).toordinal() - first) / span, 1), "year": year}
        for year in range(marks[0].date.year + 1, marks[-1].date.year + 1)
        if year % step_of_years(span) == 0
    ]
    middle = FIRST + EACH * LEVELS
    return {"marks": placed, "years": years, "wide": WIDE, "middle": middle}


def step_of_years(days: int) -> int:
    """Every how many years the strip names one, so that at most ten are named."""
    return next((step for step in (1, 2, 5, 10) if days / 365.25 / step <= 10), 20)
