"""A story on a wall: one step a slide, moved by keys.

Streamlit takes all of them as shortcuts of buttons: ← → Space Home End Esc and 1 to 9. A button has one key, so that
Space has a button of its own beside →. A key does nothing while a field for text or a slider has the focus; here
there is none.
"""

import pandas as pd
import streamlit as st

from queries import stories
from ui import chart_panel, guess, look, room, story_chart, story_page
from ui import keys as keyboard

KEYS = {
    "← →": "One step back or on",
    "Space": "On",
    "Home, End": "First or last step",
    "1 to 9": "That step",
    "Esc": "Leave to the same step of the story",
    "? or H": "This box",
}
SHARE = 0.56  # the chart's part of the width


def slide(story: pd.Series) -> None:
    """The step that the address names: its heading, its sentence, its chart."""
    steps = stories.steps(story["story"])
    step = steps.iloc[story_page.number(len(steps), story["story"]) - 1]
    st.title(step["heading"], anchor=False)
    number = int(step["step"])
    question = guess.asked(story["story"], number)
    if question is not None:
        guess.on_a_wall(question, story["story"], number, SHARE, story_chart.WALL)
    else:
        beside_its_chart(step)
    keys(story, steps)
    if room.here():
        room.follow(story["story"], number)


def beside_its_chart(step: pd.Series) -> None:
    """The sentence of a step, with its chart where it has one."""
    drawing = story_chart.of(step, wall=True)
    left, right = st.columns([1 - SHARE, SHARE], gap="large") if drawing else (st.container(), None)
    with left.container(height=story_chart.WALL, border=False, vertical_alignment="center"):
        st.header(step["slide"], anchor=False)
    if drawing and right:
        with right:
            key = ("present", drawing.panel.filters, look.here(SHARE), drawing.also)
            chart_panel.plot(drawing.panel, chart_panel.finished(key, drawing.draw, look.here(SHARE)), None)


def keys(story: pd.Series, steps: pd.DataFrame) -> None:
    """The buttons below the slide, each with its key. In an embedded page the keys belong to the page around it."""
    name, count = story["story"], len(steps)
    step, on = story_page.number(count, name), keyboard.on()
    moves = [
        ("First", 1, "first_page", "Home", step > 1),
        ("Back", step - 1, "arrow_back", "Left", step > 1),
        ("Next", step + 1, "arrow_forward", "Right", step < count),
        ("Go on", step + 1, "play_arrow", "Space", step < count),
        ("Last", count, "last_page", "End", step < count),
    ]
    with st.container(horizontal=True, gap="xsmall", horizontal_alignment="center", key="present-keys"):
        for label, to, icon, key, possible in moves:
            st.button(
                label,
                key=f"present-{key}",
                icon=f":material/{icon}:",
                disabled=not possible,
                shortcut=key if on else None,
                on_click=story_page.go,
                args=(name, to),
            )
        for other in range(1, count + 1):
            key = str(other) if on and other <= 9 and other != step else None
            st.button(
                "" if key else story_page.place(other, step),  # Streamlit writes the key beside the label
                key=f"present-{other}",
                shortcut=key,
                on_click=story_page.go,
                args=(name, other),
            )
        if st.button("Leave", key="present-leave", icon=":material/close:", shortcut="Esc" if on else None):
            st.switch_page(story_page.PAGE, query_params={"story": name, "step": str(step)})
        keyboard.switch(KEYS)
