"""The presenter's own window: what to say, what comes next, how long it has taken."""

import time

import pandas as pd
import streamlit as st

from queries import stories
from ui import guess, keys, record_link, room, story_page, words

NEXT = "Next on the wall"


def show(story: pd.Series) -> None:
    """The notes of the step on the wall, and the buttons that turn both windows."""
    steps = stories.steps(story["story"])
    number = story_page.number(len(steps), story["story"])
    step = steps.iloc[number - 1]
    st.caption(f"{words.literal(story['title'])} · step {number} of {len(steps)}")
    clock()
    buttons(story["story"], number, len(steps))
    left, right = st.columns([0.62, 0.38], gap="large")
    with left:
        st.subheader(step["heading"], anchor=False)
        st.markdown(step["text"])
        answer(story["story"], number)
        found = stories.records(story["story"])
        for event in found[(found["step"] == number) & (found["kind"] == "event")].itertuples(index=False):
            record_link.event(event.record, event.title, event.date, event.precision)
    with right:
        if number < len(steps):
            coming = steps.iloc[number]
            with st.container(border=True):
                st.caption(NEXT)
                st.markdown(f"**{words.literal(coming['heading'])}**")
                st.markdown(coming["slide"])
        with st.expander("Teacher notes", icon=":material/school:"):
            st.markdown(story["teacher_notes"])
    if room.here():
        room.follow(story["story"], number)
    else:
        st.info("These notes move no wall. Open both from the story: “On a wall” and “Notes in a second window”.")


def answer(story: str, number: int) -> None:
    """What the class is asked to guess, and the truth, which the wall does not tell yet."""
    question = guess.asked(story, number)
    if question is not None:
        st.info(f"Guess: {words.literal(question['question'])} Answer: {question['value']:,.6g} {question['unit']}")


def buttons(story: str, step: int, count: int) -> None:
    """Back and on; the arrow keys press them too."""
    with st.container(horizontal=True):
        for label, icon, key, to, possible in (
            ("Back", "arrow_back", "Left", step - 1, step > 1),
            ("Next", "arrow_forward", "Right", step + 1, step < count),
        ):
            st.button(
                label,
                key=f"notes-{key}",
                icon=f":material/{icon}:",
                disabled=not possible,
                shortcut=keys.key(key),
                on_click=story_page.go,
                args=(story, to),
            )
        st.button("Timer to zero", icon=":material/timer:", on_click=lambda: st.session_state.pop("begun", None))


@st.fragment(run_every="1s")
def clock() -> None:
    """Minutes and seconds since the notes were opened."""
    begun = st.session_state.setdefault("begun", time.time())
    minutes, seconds = divmod(int(time.time() - begun), 60)
    st.markdown(f"### :material/timer: {minutes}:{seconds:02d}")
