"""The lesson kit: from a story or from chosen events to sheets, guide and slides."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis import quiz as maker
from analysis.triangle import CAPITALS
from charts.look import Look
from publish import chrome, image, lesson, sheet, slides
from publish.sheet import PRESETS, Words
from queries import events, lessons, quiz, record, stories
from queries.filters import Filters
from ui import address, export_words, filters, newsroom_link, story_chart, words
from ui.filters import KEPT

MOST = 20  # events of a selection
QUESTIONS = 5
FROM = ("A story", "The chosen events")
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


def show(kit: lesson.Kit, name: str, story: str = "") -> None:
    """What can be taken: sheets in A4 or Letter, the key, the guide, the slides."""
    st.subheader(kit.title, anchor=False)
    st.markdown(words.literal(kit.question))
    st.caption(words.literal(f"{kit.about} {len(kit.marks)} events, {len(kit.quiz)} questions."))
    paper = st.segmented_control("Paper", list(lesson.PAPERS), default="A4", required=True, key="kit-paper", **KEPT)
    with st.container(horizontal=True):
        for label, icon, made in (
            ("Handout", "description", lesson.handout),
            ("Answer key", "key", lesson.answers),
            ("Teacher guide", "school", lesson.guide),
        ):
            st.download_button(
                label,
                lambda made=made: made(kit, paper),
                f"{name}-{label.lower().replace(' ', '-')}.html",
                "text/html",
                icon=f":material/{icon}:",
                on_click="ignore",
            )
        making = st.button("Make the slides", icon=":material/slideshow:")
    st.caption("The sheets are pages to print: open one and press Ctrl P. The handout has two pages at most.")
    if making:
        with st.status("The slides are made…") as status:
            if story and chrome.found():
                kit = with_images(kit, story, st.progress(0.0))
            content = slides.deck(kit)
            status.update(label=f"The slides are ready: {len(content) / 1e6:.1f} MB.", state="complete")
        if story and not chrome.found():
            st.info("No Chrome was found where this app runs, so the slides have no charts.")
        st.download_button(
            "Save the slides",
            content,
            f"{name}.pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            on_click="ignore",
            icon=":material/download:",
        )


def choose() -> None:
    """From a story or from the events of the filters, and the kit of it."""
    source = st.segmented_control("Made from", FROM, default=FROM[0], required=True, key="kit", **KEPT)
    if source == FROM[0]:
        listed = stories.listed().set_index("title", drop=False)
        if listed.empty:
            st.info("This record has no story. Make the kit from the events of the filters.")
            return
        title = st.selectbox("Story", list(listed.index), key="kit-story", **KEPT)
        show(of_story(listed.loc[title]), listed.loc[title, "story"], listed.loc[title, "story"])
        return
    chosen = filters.chosen()
    if not events.extent(chosen)["events"]:
        st.info("No event matches. Widen the years, take a filter away, or press Reset.")
        return
    show(of_choice(chosen), "chosen-events")
