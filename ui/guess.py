"""A class guesses a figure, then sees it.

The choice is a row of points on a line, because a slider would take the arrow keys.
"""

import pandas as pd
import streamlit as st

from charts import guess as chart
from charts.look import DYADS, SHORT_NAMES
from queries import stories
from ui import chart_panel, look, words

POINTS = 7  # on the line to guess on
CHOICE = 80  # pixels of height that the choice takes on a slide


def asked(story: str, step: int) -> pd.Series | None:
    """What is asked at this step, or none."""
    found = stories.guess(story, step)
    return None if found.empty else found.iloc[0]


def choose(question: pd.Series, story: str, step: int) -> float | None:
    """The points on the line, and the one that was chosen."""
    least, most = float(question["least"]), float(question["most"])
    line = [least + (most - least) * n / (POINTS - 1) for n in range(POINTS)]
    return st.segmented_control(
        f"Your guess: {question['unit']}",
        line,
        format_func=lambda value: f"{value:,.6g}",
        key=f"guess-{story}-{step}",
    )


def draw(
    question: pd.Series, guessed: float | None, story: str, step: int, *, share: float, height: int = chart.HEIGHT
) -> None:
    """The series up to the year before, or the whole of it with the guess."""
    paper = look.here(share)
    points = stories.guess_points(question["series"], question["state_or_dyad"])
    figure = chart_panel.finished(
        ("guess", story, step, guessed, height, paper),
        lambda paper: chart.figure(points, question, guessed, paper, height),
        paper,
    )
    st.plotly_chart(
        figure,
        key=f"guess-chart-{story}-{step}",
        theme=None,
        config=chart_panel.CONFIG | {"displayModeBar": False},
        alt=chart.takeaway(question, guessed),
    )


def show(question: pd.Series, story: str, step: int) -> None:
    """On the page of the story: the question, the choice, the series, the answer, the source."""
    st.markdown(f"**Guess first.** {words.literal(question['question'])}")
    guessed = choose(question, story, step)
    draw(question, guessed, story, step, share=1.0)
    if guessed is not None:
        st.markdown(words.literal(chart.takeaway(question, guessed)))
    place = {**SHORT_NAMES, **DYADS}[question["state_or_dyad"]]
    st.caption(
        f"{words.literal(question['title'])}, {place}. [{words.literal(question['publisher'])}]"
        f"(<{question['source_url']}>), {words.literal(question['licence'])}"
    )


def on_a_wall(question: pd.Series, story: str, step: int, share: float, height: int) -> None:
    """On a slide: the question in large type, the choice and the series beside it."""
    left, right = st.columns([1 - share, share], gap="large")
    with right:
        guessed = choose(question, story, step)
        draw(question, guessed, story, step, share=share, height=height - CHOICE)
    with left.container(height=height, border=False, vertical_alignment="center"):
        st.header(words.literal(question["question"]), anchor=False)
        if guessed is not None:
            st.header(f"{question['value']:,.6g}", anchor=False)
