"""Events in this dip: a stretch of the score's curve, and the record of those months."""

import calendar
import datetime as dt
from collections.abc import Callable

import pandas as pd
import streamlit as st

from charts.look import DYADS
from queries import events, record
from ui import paging, record_link, words
from ui.filters import FIRST_YEAR, KEPT
from ui.once import once

PER_PAGE = 8
AROUND = 6  # months on each side of a month that is clicked
ALL = "All pairs"
NO_CAUSE = (
    "Events that fall into the same months as a change of the score are what the score is made of, with the older acts "
    "that fade; they are not thereby its cause."
)


@once
def months() -> list[str]:
    """Every month from the first to the last of the record, as 1979-02."""
    return [f"{month:%Y-%m}" for month in pd.period_range(f"{FIRST_YEAR}-10", record.last_day(), freq="M")]


def take(mark: str) -> None:
    """A click on a month of a curve, or on an event or year, opens the months around it.

    Streamlit 1.67 tells of clicks only where the pointer does not draw a box, so on a phone.
    """
    month, _, dyad = mark.partition("|")
    known = months()
    if len(month) == 4 and (own := [one for one in known if one.startswith(month)]):
        choose(own[0], own[-1], dyad)
    elif month[:7] in known:
        place = known.index(month[:7])
        choose(known[max(place - AROUND, 0)], known[min(place + AROUND, len(known) - 1)], dyad)


def choose(first: str, last: str, dyad: str = "") -> None:
    st.session_state.update(stretch=(first, last), stretch_of=DYADS.get(dyad, ALL), in_stretch=1)


def drag(marks: list[str]) -> None:
    """A stretch dragged over a curve opens its months."""
    dated = [mark for mark in marks if "|" in mark]
    if dated:
        dyads = {mark.partition("|")[2] for mark in dated}
        days = sorted(mark[:7] for mark in dated)
        choose(days[0], days[-1], dyads.pop() if len(dyads) == 1 else "")


def panel(went: Callable[[str, str], pd.DataFrame], falls: list[object], dyads: tuple[str, ...]) -> None:
    """The months chosen, how each pair's score went over them, and their events. `went` takes the first and the last
    month and gives the rows of `stretches.over`; `falls` are those of `stretches.steepest`."""
    st.subheader("Events in this stretch", anchor="stretch")
    st.caption(
        "Drag over a curve, or tap a month of it on a phone; take one of the steepest falls, or move the two ends."
    )
    steepest(falls)
    every = months()
    first, last = st.select_slider("Months", every, value=(every[-24], every[-1]), key="stretch", **KEPT)
    pair = st.segmented_control("Pair", [ALL, *DYADS.values()], default=ALL, required=True, key="stretch_of", **KEPT)
    chosen = tuple(dyad for dyad, name in DYADS.items() if name == pair) or dyads
    sums = events.sums_between(*days(first, last), chosen)
    st.markdown(words.literal(summary(went(first, last), sums, chosen)))
    listing(first, last, chosen, int(sums["marks"]))
    st.caption(NO_CAUSE)


def days(first: str, last: str) -> tuple[dt.date, dt.date]:
    """The first day of the first month and the last day of the last."""
    start, end = (dt.date.fromisoformat(f"{month}-01") for month in (first, last))
    return start, end.replace(day=calendar.monthrange(end.year, end.month)[1])


def steepest(falls: list[object]) -> None:
    """The steepest fall of each pair within twelve months, a button each."""
    with st.container(horizontal=True, gap="small"):
        for fall in falls:
            st.button(
                f"{DYADS[fall.dyad]} {words.score(fall.change)}, {fall.first:%b %Y} to {fall.last:%b %Y}",
                key=f"fall-{fall.dyad}",
                icon=":material/trending_down:",
                on_click=choose,
                args=(f"{fall.first:%Y-%m}", f"{fall.last:%Y-%m}", fall.dyad),
            )


def summary(went: pd.DataFrame, sums: pd.Series, dyads: tuple[str, ...]) -> str:
    """How the scores went and how many events there are, in two sentences. Takes what `events.sums_between` gives."""
    parts = [
        f"{DYADS[row.dyad]} from {words.score(row.before)} to {words.score(row.after)} ({words.score(row.change)})"
        for row in went.itertuples(index=False)
        if not dyads or row.dyad in dyads
    ]
    count, marks, cold = sums["events"], sums["marks"], sums["conflictual"]
    scores = f"{'; '.join(parts)}. " if parts else "No score at both ends of this stretch. "
    return f"{scores}{count:,} event{'' if count == 1 else 's'} in the record, {cold:,} of {marks:,} marks conflictual."


def listing(first: str, last: str, dyads: tuple[str, ...], marks: int) -> None:
    """The events with their scores, a page at a time."""
    page = paging.part(marks, PER_PAGE, "in_stretch")
    for row in listed(first, last, dyads, page.start):
        before = f"{words.score(row.score)} · {DYADS[row.dyad]} · "
        record_link.event(row.event, row.title, row.date, row.precision, before=before)


@once
def listed(first: str, last: str, dyads: tuple[str, ...], after: int) -> list[object]:
    """The events of a page of some months, after so many others: rows of `events.between`."""
    found = events.between(*days(first, last), dyads, most=PER_PAGE, after=after)
    return list(found.itertuples(index=False))
