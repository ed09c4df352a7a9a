"""What a story looks like in its file, and as rows: texts for a class, tied step by step to records and a chart."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from database.shapes import RecordId, Shape, Slug, Text

Year = Annotated[int, Field(ge=1949, le=2100)]
Row = tuple[str, dict]


class Chart(Shape):
    """What is drawn beside a step, by the names that stand in the address of the chart's own page."""

    view: Literal["seismograph", "triangle"]
    years: Annotated[list[Year], Field(min_length=2, max_length=2)] | None = None
    dyads: list[Text] = Field(default_factory=list)
    weight: Annotated[int, Field(ge=1, le=5)] = 1
    event: RecordId | None = None
    era: Slug | None = None


class Guess(Shape):
    """A figure that a class guesses before it is shown: one value of a yearly series, and the line to guess on."""

    question: Text
    series: Slug
    of: Text
    year: Year
    least: float
    most: float


class Step(Shape):
    heading: Text
    text: Text
    plain: Text | None = None
    slide: Text
    records: Annotated[list[RecordId], Field(min_length=1)]
    chart: Chart | None = None
    guess: Guess | None = None


class Term(Shape):
    term: Text
    meaning: Text


class Story(Shape):
    id: Slug
    order: int
    title: Text
    question: Text
    minutes: Annotated[int, Field(ge=5, le=180)]
    audience: Text
    curriculum: Annotated[list[Text], Field(min_length=1)]
    teacher_notes: Text
    discussion: Annotated[list[Text], Field(min_length=2)]
    sourcing: Annotated[list[Text], Field(min_length=2)]
    key_terms: Annotated[list[Term], Field(min_length=2)]
    steps: list[Step]


def of_story(story: Story, file: str) -> Iterator[Row]:
    """The (table, row) pairs of a story."""
    kept = {"title", "question", "minutes", "audience", "teacher_notes"}
    yield "stories", {"story": story.id, "file": file, "position": story.order} | story.model_dump(include=kept)
    for kind in ("curriculum", "discussion", "sourcing"):
        for position, text in enumerate(getattr(story, kind), 1):
            yield "story_notes", {"story": story.id, "kind": kind, "position": position, "text": text}
    for position, one in enumerate(story.key_terms, 1):
        note = {"story": story.id, "kind": "term", "position": position, "text": one.term, "meaning": one.meaning}
        yield "story_notes", note
    for number, step in enumerate(story.steps, 1):
        yield from of_step(step, story.id, number)


def of_step(step: Step, story: str, number: int) -> Iterator[Row]:
    texts = step.model_dump(include={"heading", "text", "plain", "slide"})
    yield "story_steps", {"story": story, "step": number} | texts
    for position, record in enumerate(step.records, 1):
        yield "step_records", {"story": story, "step": number, "position": position, "record": record}
    if chart := step.chart:
        first, last = chart.years or (None, None)
        shown = chart.model_dump(include={"view", "dyads", "weight", "event", "era"})
        yield "step_charts", {"story": story, "step": number, "first_year": first, "last_year": last} | shown
    if step.guess:
        asked = step.guess.model_dump(exclude={"of"})
        yield "step_guesses", {"story": story, "step": number, "state_or_dyad": step.guess.of} | asked
