"""One event in the words of its capitals, on the Readouts page: which it is, who mentions what, the texts."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from analysis import divergence
from charts import readouts as grids
from charts.look import DYADS, SHORT_NAMES
from queries import events, readouts, statements
from ui import chart_panel, event_card, event_list, record_link, statement_card, words
from ui.filters import KEPT, everything

PICKED = "compared-event"
VIEWS = ("One event", "All events")
STANDINGS = """
“Left out” is said only of a capital whose words on the event were all read whole. “Not seen” means that the topic is
not in the part that was read: it may stand in the rest. Topics are a capital’s own texts together; a joint text counts
for neither side.
"""


@dataclass(frozen=True)
class EventPanel(chart_panel.Panel):
    """A chart of one event, of which the shared filters say nothing."""

    @property
    def sentence(self) -> str:
        return self.what


def view() -> str:
    """Whether to compare the words on one event, or all events."""
    return st.segmented_control("Compare", VIEWS, default=VIEWS[0], required=True, key="compare", **KEPT)


def pick(pairs: pd.DataFrame) -> str:
    """The event to compare: the one that the address names, or else the newest of the choice; empty if none."""
    named, titles = event_list.chosen(), labels(pairs)
    if named and named not in titles:
        found = events.one(named)
        if found.empty:
            st.info(f"There is no event “{words.literal(named)}” in the record. Shown is the newest of the list.")
        titles = labels(found) | titles
    if not titles:
        return ""
    st.session_state[PICKED] = named if named in titles else next(iter(titles))
    st.selectbox(
        f"Event, newest first ({pairs['event'].nunique()} with the words of two or three capitals)",
        list(titles),
        format_func=titles.get,
        key=PICKED,
        on_change=lambda: event_list.choose(st.session_state[PICKED]),
    )
    return st.session_state[PICKED]


def labels(found: pd.DataFrame) -> dict[str, str]:
    """Date and title of each event by its identifier."""
    return {
        row.event: f"{words.day(row.date, row.precision)} · {row.title}"
        for row in found.drop_duplicates("event").itertuples(index=False)
    }


def comparison(event: str) -> None:
    """Who mentions what of the event."""
    one, capitals = events.one(event).iloc[0], readouts.capitals(event)
    spoke = capitals[capitals["texts"] > 0]
    record_link.event(event, one["title"], one["date"], one["precision"])
    if len(spoke) < 2:
        st.info(silence(capitals))
    standings = divergence.standings(capitals)
    if standings.empty:
        return
    panel = EventPanel(
        key="readouts",
        title="Who mentions what",
        takeaway=f"{grids.topic_takeaway(standings)} {how_far(event)}".strip(),
        question="readouts/capitals",
        rows=capitals,
        records=tuple(sorted({event}.union(*capitals["statements"]))),
        filters=everything(),
        what=f"Words of the capitals on “{one['title']}”, {words.day(one['date'], one['precision'])}",
    )
    chart_panel.show(panel, lambda look: grids.topic_grid(standings, look), also=event, reading=STANDINGS)


def how_far(event: str) -> str:
    """The distance of each pair of capitals on this event, with what it is made of."""
    every = readouts.pairs(everything())
    return " ".join(
        f"{DYADS[row.dyad]}: {row.topics - len(row.shared)} of {row.topics} topics stand on one side only, "
        f"Jaccard distance {row.distance:.2f}, {'read whole' if row.read == divergence.WHOLE else 'read in part'}."
        for row in divergence.measured(every[every["event"] == event]).itertuples(index=False)
    )


def silence(capitals: pd.DataFrame) -> str:
    """Which capitals that the event concerns have no words in the record."""
    silent = [SHORT_NAMES[state] for state in capitals.loc[capitals["texts"] == 0, "state"]]
    if not silent:
        return "No two capitals have words of their own on this event in the record."
    return f"{' and '.join(silent)}: no readout in the record. So there is nothing to compare on this event."


def texts(event: str) -> None:
    """The words themselves, a column per capital that spoke or that the event concerns, then the joint texts."""
    said, read = statements.of_event(event), readouts.sources(event)
    states = list(readouts.capitals(event)["state"])
    spots = st.columns(len(states)) if states else []
    for spot, state in zip(spots, states, strict=True):
        with spot:
            st.markdown(f"**{SHORT_NAMES[state]}**")
            own = said[[list(speaks_for) == [state] for speaks_for in said["speaks_for"]]]
            if own.empty:
                st.caption("No readout in the record.")
            cards(own, read)
    joint = said[[len(speaks_for) > 1 for speaks_for in said["speaks_for"]]]
    if len(joint):
        st.markdown("**Joint text**, which counts for neither side")
        cards(joint, read)


def cards(said: pd.DataFrame, read: pd.DataFrame) -> None:
    """Each text with the pages it was read on."""
    for one in said.itertuples(index=False):
        statement_card.show(one)
        pages = read[read["statement"] == one.statement]
        st.markdown("\n".join(event_card.source_line(page) for page in pages.itertuples(index=False)))


def choose(event: str) -> None:
    """Compare the texts on this event."""
    st.session_state["compare"] = VIEWS[0]
    event_list.choose(event)
