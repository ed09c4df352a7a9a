"""Stories: the list of them, and one of them step by step."""

import pandas as pd
import streamlit as st

from queries import statements, stories
from ui import address, chart_panel, guess, keys, record_link, room, statement_card, story_chart, words
from ui.filters import KEPT

PAGE, PRESENT, NOTES = (f"pages/teach/{page}.py" for page in ("stories", "present", "presenter"))
ABREAST = 3  # statements side by side
QUESTIONS = {"discussion": "Questions to discuss", "sourcing": "Questions about the sources"}


def chosen() -> pd.Series | None:
    """The story that the address names: a row of `stories.listed`, or none."""
    found = stories.listed().set_index("story", drop=False)
    name = address.chosen("story")
    if name in found.index:
        # Said again, because the browser drops from its address what a link to the same page adds.
        address.choose(story=name)
        return found.loc[name]
    if name:
        st.info(f"There is no story “{words.literal(name)}”. Choose one from the list.")
    return None


def place(number: int, here: int) -> str:
    """The label of a step's button: the step that is shown stands out. A primary button would write white on light
    blue in the dark, which too few readers can read."""
    return f":primary-background[**{number}**]" if number == here else str(number)


def number(count: int, story: str = "") -> int:
    """The step that the address names, from 1; the nearest there is if it names none of them.

    In a room it is the step at which the room stands with this story.
    """
    named = address.chosen("step", longest=3)
    step = int(named) if named.isdecimal() else 1
    if story and (code := room.here()):
        step = room.rooms().step(code, story, step)
        address.choose(step=str(step))
    return min(max(step, 1), count)


def go(story: str, step: int) -> None:
    """Turn to a step, in every window of the room."""
    address.choose(story=story, step=str(step))
    if code := room.here():
        room.rooms().turn(code, story, step)


def shelf(page: str = PAGE) -> None:
    """The stories with their questions; a link opens one on the given page."""
    for story in stories.listed().itertuples(index=False):
        with st.container(border=True):
            st.subheader(story.title, anchor=False)
            st.markdown(story.question)
            plain = " · also in simpler words" if story.plain else ""
            st.caption(f"{story.steps} steps · about {story.minutes} minutes · {story.audience}{plain}")
            with st.container(horizontal=True):
                query = {"story": story.story, "step": "1"}
                st.page_link(page, label=f"Open “{story.title}”", icon=":material/menu_book:", query_params=query)


def heading(story: pd.Series) -> None:
    """The question, how long it takes, and the ways on from here."""
    st.markdown(f"##### {story['question']}")
    step = number(story["steps"])
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        room.links(story["story"], step)
        st.page_link(PAGE, label="All stories", icon=":material/auto_stories:")
        if story["plain"]:
            st.toggle("Simpler words", key="plain", **KEPT)
        st.caption(f"About {story['minutes']} minutes · {story['audience']}")


def pager(story: pd.Series) -> None:
    """Previous and next step, which the arrow keys press too, and a button for each step."""
    name, count = story["story"], int(story["steps"])
    step = number(count)
    with st.container(horizontal=True, key="story-pager", gap="xsmall"):
        st.button(
            "Previous",
            key="previous-step",
            icon=":material/arrow_back:",
            disabled=step == 1,
            on_click=go,
            args=(name, step - 1),
            shortcut=keys.key("Left"),
        )
        for other in range(1, count + 1):
            st.button(
                place(other, step),
                key=f"step-{other}",
                help=f"Step {other} of {count}",
                on_click=go,
                args=(name, other),
            )
        st.button(
            "Next",
            key="next-step",
            icon=":material/arrow_forward:",
            icon_position="right",
            disabled=step == count,
            on_click=go,
            args=(name, step + 1),
            shortcut=keys.key("Right"),
        )
        keys.switch({"← →": "One step back or on", "? or H": "This box"})


def body(story: pd.Series) -> None:
    """The step: its text with its chart beside it, and below them the records that it rests on."""
    steps = stories.steps(story["story"])
    step = steps.iloc[number(len(steps)) - 1]
    drawing = story_chart.of(step)
    left, right = st.columns([0.42, 0.58], gap="large") if drawing else (st.container(), None)
    with left:
        st.subheader(f"{step['step']}. {step['heading']}", anchor=False)
        plain = st.session_state.get("plain") and words.present(step["plain"])
        st.markdown(step["plain"] if plain else step["text"])
    if drawing and right:
        with right:
            chart_panel.show(drawing.panel, drawing.draw, also=drawing.also, share=0.56)
    question = guess.asked(story["story"], int(step["step"]))
    if question is not None:
        with st.container(border=True):
            guess.show(question, story["story"], int(step["step"]))
    records(story["story"], int(step["step"]))


def records(story: str, step: int) -> None:
    """The events and statements that the text rests on, what was said in columns."""
    found = stories.records(story)
    found = found[found["step"] == step]
    st.markdown("**This step rests on**")
    for one in found[found["kind"] == "event"].itertuples(index=False):
        record_link.event(one.record, one.title, one.date, one.precision)
    said = found.loc[found["kind"] == "statement", "record"].tolist()
    for place, name in enumerate(said):
        if place % ABREAST == 0:
            spots = st.columns(min(ABREAST, len(said)))
        with spots[place % ABREAST]:
            for one in statements.one(name).itertuples(index=False):
                statement_card.show(one)


def for_the_teacher(story: pd.Series) -> None:
    """Notes, questions, terms and places in a curriculum, closed until they are wanted."""
    notes = stories.notes(story["story"])
    with st.expander("Teacher notes", icon=":material/school:"):
        st.markdown(story["teacher_notes"])
        for kind, title in QUESTIONS.items():
            st.markdown(f"**{title}**")
            st.markdown("\n".join(f"1. {text}" for text in notes.loc[notes["kind"] == kind, "text"]))
        st.markdown("**Key terms**")
        terms = notes[notes["kind"] == "term"]
        st.markdown("\n".join(f"- **{term.text}**: {term.meaning}" for term in terms.itertuples(index=False)))
        st.caption(" · ".join(notes.loc[notes["kind"] == "curriculum", "text"]))
