"""What a lesson kit is made of: the steps, words, pages and questions of a story or of chosen events."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis import quiz as maker
from analysis.triangle import CAPITALS
from charts.look import Look
from publish import image, lesson, sheet
from publish.sheet import PRESETS, Words
from queries import events, lessons, quiz, record, stories
from queries.filters import Filters
from ui import address, export_words, filters, newsroom_link, story_chart, words

MOST = 20  # events of a selection
QUESTIONS = 5
OWN = """
Write on the back what you would ask of these events. Which of them would another class have left out? Which capital's
voice is missing?
"""
ASK = (
    "Which of these events changed most? Defend your choice with one of the sources.",
    "Put the events into two groups that explain them, and give each group a name.",
    "What would a reader in each of the three capitals say of this line of time?",
)
DOUBT = (
    "Choose one event. Who wrote the source, when, for whom, and what else says so?",
    "Which event rests on one voice only, and what would you look for?",
)


def of_story(story: pd.Series) -> lesson.Kit:
    """The kit of a story."""
    name = story["story"]
    steps, found, notes = stories.steps(name), stories.records(name), stories.notes(name)
    parts = Parts(found["record"].tolist())
    texts = {kind: tuple(of_kind["text"]) for kind, of_kind in notes.groupby("kind")}
    terms = notes[notes["kind"] == "term"]
    return lesson.Kit(
        title=story["title"],
        question=story["question"],
        about=f"About {story['minutes']} minutes. {story['audience']}.",
        steps=tuple(
            parts.step(step.heading, step.text, step.slide, found.loc[found["step"] == step.step, "record"].tolist())
            for step in steps.itertuples(index=False)
        ),
        discussion=texts.get("discussion", ()),
        sourcing=texts.get("sourcing", ()),
        terms=tuple(zip(terms["text"], terms["meaning"], strict=True)),
        notes=story["teacher_notes"],
        curriculum=texts.get("curriculum", ()),
        quiz=parts.questions(name),
        link=address.of("stories", {"story": name, "step": "1"}),
        version=record.version(),
    )


def of_choice(chosen: Filters) -> lesson.Kit:
    """The kit of the weightiest events of a choice, at most MOST of them."""
    listed = events.weightiest(chosen, MOST)
    parts = Parts(listed["event"].tolist())
    return lesson.Kit(
        title=filters.sentence(chosen),
        question="What happened, who did what to whom, and how do we know?",
        about=f"{len(listed)} events, the weightiest of the choice.",
        steps=tuple(
            parts.step(
                event.title, event.summary, f"{words.day(event.date, event.precision)}: {event.title}", [event.event]
            )
            for event in parts.marks.itertuples(index=False)
        ),
        discussion=ASK,
        sourcing=DOUBT,
        terms=(),
        notes=OWN,
        curriculum=(),
        quiz=parts.questions(filters.sentence(chosen)),
        link=address.of("timeline", newsroom_link.query()),
        version=record.version(),
    )


class Parts:
    """What the record has for these records, asked once."""

    def __init__(self, records: list[str]) -> None:
        self.records = records
        self.marks = lessons.marks(records)
        self.phrases = lessons.phrases(records)
        self.pages = lessons.pages(records)

    def step(self, heading: str, text: str, slide: str, records: list[str]) -> lesson.Step:
        """A step with the events, words and pages of its records."""
        said = self.phrases[self.phrases["record"].isin(records) | self.phrases["statement"].isin(records)]
        read = self.pages[self.pages["record"].isin(records)].drop_duplicates("url")
        return lesson.Step(
            heading=heading,
            text=text,
            slide=slide,
            marks=tuple(
                lesson.Mark(
                    one.date.date(),
                    words.day(one.date, one.precision),
                    one.title,
                    one.event,
                    one.score if words.present(one.score) else None,
                )
                for one in self.marks[self.marks["event"].isin(records)].itertuples(index=False)
            ),
            phrases=tuple(
                lesson.Phrase(one.speakers, words.day(one.date, one.precision), one.phrase, one.original)
                for one in said.itertuples(index=False)
            ),
            sources=tuple(lesson.Source(one.publisher, one.url) for one in read.itertuples(index=False)),
        )

    def questions(self, seed: str) -> pd.DataFrame:
        """Questions about these events alone."""
        everything = filters.everything()
        named = set(self.records)
        frames = [
            rows[rows["event"].isin(named)]
            for rows in (quiz.events(everything), quiz.meetings(everything), quiz.called_off(everything))
        ]
        said = quiz.phrases(everything)
        said = said[said["event"].isin(named) | said["statement"].isin(named)]
        return maker.made(maker.Material(*frames, said, CAPITALS), seed, "Hard", QUESTIONS)


def with_images(kit: lesson.Kit, story: str, bar: st.delta_generator.DeltaGenerator) -> lesson.Kit:
    """The kit with the chart of each step of a story, drawn by the Chrome of this machine."""
    made = []
    steps = stories.steps(story)
    for number, (step, one) in enumerate(zip(kit.steps, steps.to_dict("records"), strict=True), 1):
        bar.progress(number / len(steps), f"Chart {number} of {len(steps)}")
        drawing = story_chart.of(pd.Series(one), wall=True)
        made.append(replace(step, image=pressed(drawing) if drawing else None))
    return replace(kit, steps=tuple(made))


def pressed(drawing: story_chart.Drawing) -> bytes:
    """A chart as PNG, with its source below it."""
    text = Words("", "", drawing.panel.sentence, "Source: Strategic Triangle", "", "Data CC BY 4.0", "")
    size = replace(PRESETS["web"], wide=900, high=None, type=20)
    laid = sheet.laid_out(text, size, export_words.paper(Look(), clear=False))
    exhibit = image.fitted(lambda wide, high: drawing.draw(Look(width=wide, height=high)), laid)
    return image.pressed(exhibit, "png", scale=2)
