"""The pieces of the overview: the sentence, a card per dyad, today in history, three doors."""

import datetime as dt
from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from analysis import standing
from charts import sparkline
from charts.look import DYADS
from queries import events, record
from ui import chart_panel, filters, look, record_link, seismograph, words
from ui.once import once


def sentence() -> None:
    """Where the triangle stands, before any chart."""
    st.markdown(f"##### {now()}")
    st.caption(read_from())


@once
def read_from() -> str:
    """How much the record holds, in a sentence."""
    counts = record.counts()
    return (
        f"Read from {counts['events']:,} events and {counts['statements']:,} statements, "
        f"{words.day(counts['first_date'])} to {words.day(counts['last_date'])}, "
        f"each with a source that was read ({counts['sources']:,} pages)."
    )


@once
def now() -> str:
    """The state of the triangle in one sentence."""
    return standing.sentence(seismograph.latest())


@once
def last_event(dyad: str) -> dict[str, object]:
    """The newest event of a dyad, empty if it has none."""
    return next(iter(events.newest(replace(filters.everything(), dyads=(dyad,)), 1).to_dict("records")), {})


@once
def latest() -> dict[str, dict[str, float]]:
    """Score and change in a year by dyad."""
    return seismograph.latest().set_index("dyad").to_dict("index")


def dyads() -> None:
    """A card per dyad: score, change in a year, last event, sparkline."""
    st.subheader("The three pairs now")
    paper = look.here()
    for spot, dyad in zip(st.columns(3), DYADS, strict=True):
        with spot.container(border=True, height="stretch"):
            if one := latest().get(dyad):
                st.metric(
                    DYADS[dyad],
                    words.score(one["score"]) if words.present(one["score"]) else "no recent act",
                    round(one["change"], 1) if words.present(one["change"]) else None,
                    delta_color="off",
                    delta_description="in a year",
                    help="Relation score: the mean PLOVER score of all acts, recent ones counting more "
                    "(half-life one year), from −10 (conflict) to +10 (cooperation).",
                )
                st.plotly_chart(
                    chart_panel.finished(
                        ("sparkline", dyad, paper),
                        partial(sparkline.figure, scores_of(dyad)),
                        paper,
                    ),
                    key=f"sparkline-{dyad}",
                    theme=None,
                    config={"displayModeBar": False, "staticPlot": True},
                    alt=f"Relation score {DYADS[dyad]} since 1949, now {words.score(one['score'])}",
                )
            if event := last_event(dyad):
                st.caption("Last event in the record")
                record_link.event(event["event"], event["title"], event["date"], event["precision"])


@once
def scores_of(dyad: str) -> pd.DataFrame:
    """The score of a dyad by month."""
    return seismograph.scores()[seismograph.scores()["dyad"] == dyad]


def today() -> None:
    """What happened on this day in other years."""
    day = dt.date.today()
    st.subheader(f"On {day.day} {day:%B}")
    found = on_day(day)
    if not found:
        st.caption("The record holds no event of this day.")
    for row in found:
        record_link.event(row["event"], row["title"], row["date"])


@once
def on_day(day: dt.date) -> list[dict[str, object]]:
    """The events of this day in other years."""
    return events.on_day(day)[["event", "title", "date"]].to_dict("records")


def doors() -> None:
    """The three ways on from here."""
    for spot, (name, what, page, label, icon) in zip(st.columns(len(DOORS)), DOORS, strict=True):
        with spot, st.container(border=True, height="stretch"):
            st.markdown(f"**{name}**")
            st.markdown(what)
            st.page_link(page, label=label, icon=f":material/{icon}:")


DOORS = (
    ("Explore", "Every event in its lane, with its sources and what each capital said.",
     "pages/explore/timeline.py", "Open the timeline", "timeline"),
    ("Teach", "Stories for a class, a quiz, sheets to print, slides to take home.",
     "pages/teach/stories.py", "Open the stories", "auto_stories"),
    ("Report", "Charts that can be printed as they are, and citations that stay true.",
     "pages/newsroom/export.py", "Open the newsroom", "ios_share"),
)  # fmt: skip
