"""Two actors, a verb and a period become a sentence with its number, list, query, footnotes and doubts."""

import datetime as dt

import pandas as pd
import streamlit as st

from analysis import sentence as sentences
from publish import table
from queries import record, sentence
from queries.filters import FIRST_YEAR
from ui import address, record_link, tables, words
from ui.filters import KEPT, last_year

LAST_SOVIET_YEAR = 1991
MOST = 60  # events are listed, the rest is in the file


def chosen() -> tuple[str, str, str, tuple[dt.date, dt.date]]:
    """Who, did what, with whom, when; kept in the address."""
    actors = sentence.actors()
    names = dict(zip(actors["actor"], actors["name"], strict=True))
    who, what, whom = st.columns(3)
    one = who.selectbox("Who", list(names), index=2, format_func=names.get, key="who", **KEPT)
    verb = what.selectbox("did what", list(sentences.FORMS), key="verb", **KEPT)
    other = whom.selectbox("with or to whom", list(names), index=1, format_func=names.get, key="whom", **KEPT)
    span = (FIRST_YEAR, last_year())
    first, last = st.slider("Years", *span, span, key="span", **KEPT)
    return one, verb, other, (dt.date(first, 1, 1), dt.date(last, 12, 31))


def named(row: pd.Series, until: dt.date) -> str:
    """The name of an actor in a sentence about a time that ends on a day."""
    if row["actor"] == "RUS" and until.year <= LAST_SOVIET_YEAR:
        return "the Soviet Union"
    return "the United States" if row["actor"] == "USA" else row["name"]


def show(one: str, verb: str, other: str, days: tuple[dt.date, dt.date]) -> None:
    """The sentence and what it rests on."""
    actors = sentence.actors().set_index("actor", drop=False)
    if actors.loc[one, "state"] == actors.loc[other, "state"]:
        st.info("Both belong to the same state. The record holds acts between states: choose an actor of another one.")
        return
    found = sentence.deeds(one, verb, other, *days)
    collected, density = sentence.collected(verb), sentence.density(one, other, *days)
    text = sentences.built(
        named(actors.loc[one], days[1]),
        verb,
        named(actors.loc[other], days[1]),
        len(found),
        days,
        complete=bool(collected["complete"].all()),
        persons=bool(actors.loc[[one, other], "person"].all()),
    )
    with st.container(border=True, key="sentence"):
        st.markdown(f"#### {words.literal(text)}")
        st.caption(f"Strategic Triangle, dataset {record.version()}. Data CC BY 4.0.")
    for doubt in sentences.doubts(len(found), collected, density):
        st.warning(words.literal(doubt), icon=":material/report:")
    missing(collected[~collected["complete"].astype(bool)])
    footnotes = sentence.footnotes(found["event"].tolist())
    with st.expander("The sentence with footnotes, to copy", icon=":material/content_copy:"):
        st.code(with_footnotes(text, found, footnotes), language=None, wrap_lines=True)
    listed(found, footnotes)
    with st.popover("SQL", icon=":material/database:"):
        tables.sql("sentence/deeds")
        tables.given({"one": one, "verb": verb, "other": other, "first_day": str(days[0]), "last_day": str(days[1])})


def missing(series: pd.DataFrame) -> None:
    """What series (title, missing) are known to lack: often a page of text, so it is opened by whoever wants it."""
    if series.empty:
        return
    with st.expander("What is known to be missing", icon=":material/playlist_remove:"):
        for one in series.itertuples(index=False):
            st.markdown(f"**{words.literal(one.title)}** — {words.literal(one.missing)}")


def with_footnotes(text: str, deeds: pd.DataFrame, footnotes: pd.DataFrame) -> str:
    """The sentence, and a numbered note for each event with its sources."""
    pages = dict(list(footnotes.groupby("record")))
    notes = [
        f"[{number}] {deed.title}, {words.day(deed.date, deed.precision)}. "
        + "; ".join(note(page) for page in pages.get(deed.event, footnotes[:0]).itertuples(index=False))
        for number, deed in enumerate(deeds.itertuples(index=False), 1)
    ]
    marks = f" [1–{len(notes)}]" if len(notes) > 1 else " [1]" if notes else ""
    version = record.version()
    return "\n".join(
        [text + marks, "", *notes, f"Counted from Strategic Triangle, dataset {version}. {address.link()}"]
    )


def note(page: object) -> str:
    """A source in a note."""
    title = f"“{page.title}”, " if words.present(page.title) else ""
    return f"{page.publisher}, {title}{page.url}"


def listed(deeds: pd.DataFrame, footnotes: pd.DataFrame) -> None:
    """The events that are counted."""
    if deeds.empty:
        return
    st.subheader("1 event" if len(deeds) == 1 else f"{len(deeds)} events", anchor="events")
    for deed in deeds.head(MOST).itertuples(index=False):
        record_link.event(deed.event, deed.title, deed.date, deed.precision)
    if len(deeds) > MOST:
        st.caption(f"And {len(deeds) - MOST} more in the file.")
    with st.container(horizontal=True):
        for name, rows in (("events", deeds), ("sources", footnotes)):
            st.download_button(
                f"CSV of the {name}", table.csv(rows), f"{name}.csv", "text/csv", icon=":material/download:",
                key=f"sentence-{name}", on_click="ignore",
            )  # fmt: skip
