"""The quiz: its choice in the address, its questions, the answers given, and the sheet to print."""

import random
import string
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from analysis import quiz as maker
from analysis.triangle import CAPITALS
from charts.look import DYADS
from publish import quiz_sheet
from queries import events, quiz, record, statements
from queries.filters import Filters
from ui import address, event_card, filters, record_link, statement_card, words
from ui.filters import KEPT

LENGTHS = (5, 10)
EVERYTHING = "Everything"
LEAST_USED = 15  # a topic of fewer events makes no quiz
LONGEST = 24  # characters of a code
GIVEN = "quiz-answers"
LEVEL_HELP = (
    "Easy: events that every survey of the subject names. Hard: every event of the record, years closer together."
)
SEED_HELP = "The same code, level and topic give everybody the same questions, as long as the record is the same."


@dataclass(frozen=True)
class Choice:
    """What makes a quiz the same for a whole class."""

    seed: str
    level: str
    topic: str
    length: int

    @property
    def sentence(self) -> str:
        return f"{self.topic}, {self.level.lower()}, {self.length} questions, code “{self.seed}”"


def choose() -> Choice:
    """The controls, with their values from the address."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        level = st.segmented_control(
            "Level", list(maker.LEVELS), default="Easy", required=True, key="level", help=LEVEL_HELP, **KEPT
        )
        length = st.segmented_control("Questions", LENGTHS, default=LENGTHS[0], required=True, key="length", **KEPT)
        topic = st.selectbox("About", topics(), key="topic", width=260, **KEPT)
        st.text_input("Code of the quiz", "class", max_chars=LONGEST, key="seed", help=SEED_HELP, width=200, **KEPT)
        st.button("Another quiz", icon=":material/casino:", on_click=another)
    seed = (st.session_state.get("seed") or "").strip()[:LONGEST] or "class"
    return Choice(seed, level, topic, length)


def another() -> None:
    """A new code, in the address like any other choice."""
    st.session_state["seed"] = "".join(random.choices(string.ascii_lowercase, k=5))  # noqa: S311 - no secret


def topics() -> list[str]:
    """What a quiz can be about: everything, a pair of states, or what many events are about."""
    choices = record.choices()
    often = choices[(choices["list"] == "contexts") & (choices["used"] >= LEAST_USED)]["code"]
    return [EVERYTHING, *DYADS.values(), *(words.spoken(code).capitalize() for code in often)]


def chosen(choice: Choice) -> Filters:
    """The part of the record that the questions are made of."""
    dyads = tuple(dyad for dyad, name in DYADS.items() if name == choice.topic)
    about = tuple(code for code in filters.codes("contexts") if words.spoken(code).capitalize() == choice.topic)
    return Filters(dyads=dyads, contexts=about, weight=maker.LEVELS[choice.level])


@st.cache_data(max_entries=200, show_spinner=False)
def questions(choice: Choice) -> pd.DataFrame:
    """The questions of a quiz, as `analysis.quiz.made` gives them."""
    part = chosen(choice)
    material = maker.Material(
        quiz.events(part), quiz.meetings(part), quiz.called_off(part), quiz.phrases(part), CAPITALS
    )
    return maker.made(material, f"{choice.seed}/{choice.topic}", choice.level, choice.length)


def ask(choice: Choice, made: pd.DataFrame) -> None:
    """The questions, each with its answer told once it is given."""
    given = answers(choice)
    for question in made.itertuples(index=False):
        with st.container(border=True, key=f"question-{question.number}"):
            st.markdown(f"**{question.number}. {words.literal(question.prompt)}**")
            if question.number in given:
                answered(question, given[question.number])
                continue
            st.radio(
                f"Answers to question {question.number}",
                range(len(question.options)),
                format_func=lambda place, options=question.options: words.literal(options[place]),
                index=None,
                key=f"answer-{choice}-{question.number}",
                label_visibility="collapsed",
                on_change=take,
                args=(choice, question.number),
            )


def take(choice: Choice, number: int) -> None:
    """Keep the first answer given."""
    answers(choice).setdefault(number, st.session_state[f"answer-{choice}-{number}"])


def answers(choice: Choice) -> dict[int, int]:
    """The answers given to this quiz in this tab: the place of each by the number of its question."""
    return st.session_state.setdefault(GIVEN, {}).setdefault(choice, {})


def answered(question: object, picked: int) -> None:
    """The options with the answer given, whether it is right, why, and the record behind it."""
    marks = {picked: ":material/close: ", question.answer: ":material/check: "}
    st.markdown(
        "\n".join(f"- {marks.get(place, '')}{words.literal(option)}" for place, option in enumerate(question.options))
    )
    right = words.literal(question.options[question.answer])
    if picked == question.answer:
        st.success(f"Right: {right}", icon=":material/check:")
    else:
        st.error(f"No. The answer is: {right}", icon=":material/close:")
    st.caption(words.literal(question.explained))
    shown = st.expander("The record", icon=":material/event:", key=f"record-{question.number}", on_change="rerun")
    if shown.open:
        with shown:
            card(question.record)


def card(identifier: str) -> None:
    """The event or statement that was asked about."""
    for said in statements.one(identifier).itertuples(index=False):
        statement_card.show(said)
        if words.present(said.event):
            record_link.event(said.event, said.event_title)
    if len(events.one(identifier)):
        event_card.show(identifier)


def score(choice: Choice, made: pd.DataFrame) -> None:
    """How many are right, so far and at the end; it is kept in this tab alone."""
    given = answers(choice)
    right = sum(given.get(one.number) == one.answer for one in made.itertuples(index=False))
    st.progress(len(given) / len(made), f"{len(given)} of {len(made)} answered, {right} right")
    if len(given) == len(made):
        st.button("Start again", icon=":material/replay:", on_click=given.clear)
    st.caption("Answers are kept in this tab only, until it is closed; nobody else sees them.")


def paper(choice: Choice, made: pd.DataFrame) -> None:
    """The sheet for the class and the key for the teacher, as pages to print."""
    version = record.version()
    with st.container(horizontal=True):
        for name, icon, with_key in (("Sheet to print", "print", False), ("Answer key", "key", True)):
            st.download_button(
                name,
                lambda with_key=with_key: quiz_sheet.page(made, choice.sentence, address.link(), version, key=with_key),
                f"quiz-{'key' if with_key else 'sheet'}.html",
                "text/html",
                icon=f":material/{icon}:",
            )
        with st.popover("Link", icon=":material/link:"):
            st.caption("Opens the same quiz for everybody.")
            st.code(address.link(), wrap_lines=True, language=None)
