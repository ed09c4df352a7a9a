"""What led to what, on the Network page."""

from typing import NamedTuple

import pandas as pd
import streamlit as st

from charts import chain
from queries import network
from queries.filters import Filters
from ui import address, chart_panel, paging, words
from ui.filters import KEPT, everything
from ui.once import once

REACH = {"1": 1, "2": 2, "3": 3, "All": 999}
PER_PAGE = 8
LINKS = """
That a record answers, retaliates for, carries out or breaks another one is said only where a source says so. That it
follows up, renews, names or comes before another one states a sequence and no cause; these links are the editors’.
The filters narrow the list of events to begin with, not the chain.
"""
# How the earlier of two records is joined to the later one, by the relation that the record has.
THEN = {
    "responds_to": "was answered by",
    "retaliates_for": "brought as retaliation",
    "implements": "was carried out by",
    "breaks": "was broken by",
    "renews": "was renewed by",
    "follows_up": "was followed up by",
    "cites": "was named by",
    "precedes": "came before",
}


class Ends(NamedTuple):
    """The event that a chain belongs to, and the one that a path is to lead to; empty without one."""

    event: str
    other: str


def panel(filters: Filters) -> None:
    """The chain of an event, or the documented path between two."""
    known = events()
    listed = network.linked_events(filters)["event"].tolist()
    if not listed:
        st.info("No event of this choice is linked with another record. Widen the years or take a filter away.")
        return
    ends = chosen(known, listed)
    if ends.other:
        path(ends, known)
        return
    reach = st.segmented_control("Steps away", list(REACH), default="2", required=True, key="reach", **KEPT)
    links = network.chain(ends.event)
    near = links[links["steps"] <= REACH[reach]]
    draw(near, ends.event, "network/chain", known.loc[ends.event, "title"], (ends, reach))


def chosen(known: pd.DataFrame, listed: list[str]) -> Ends:
    """The events of the address, each in a box; without one, that of the choice with most links."""
    begin, end = st.columns(2)
    first = known.loc[listed, "links"].idxmax()
    event = box(begin, "Event", "event", known, listed, first)
    other = box(end, "Path to or from (optional)", "other", known, [one for one in listed if one != event])
    return Ends(event, "" if other == event else other)


def box(
    spot: st.delta_generator.DeltaGenerator,
    label: str,
    name: str,
    known: pd.DataFrame,
    listed: list[str],
    default: str = "",
) -> str:
    """A choice of one of the events listed, kept in the address under a name as the event's identifier."""
    asked = address.chosen(name)
    if asked and asked not in known.index:
        st.info(f"No link of an event “{words.literal(asked)}” is in the record. Choose another.")
    now = asked if asked in known.index else default
    key = f"chain-{name}"
    options = listed if not now or now in listed else sorted([*listed, now])
    st.session_state[key] = now or None

    def take() -> None:
        address.choose(**{name: st.session_state[key] or ""})

    spot.selectbox(
        label, options, index=0 if default else None, format_func=known["label"].get, key=key, on_change=take
    )
    return now


def path(ends: Ends, known: pd.DataFrame) -> None:
    """The documented path between two events, whichever came first."""
    there, back = network.path(ends.event, ends.other), network.path(ends.other, ends.event)
    links = there if len(there) else back
    if links.empty:
        one, other = (words.literal(known.loc[event, "title"]) for event in ends)
        st.info(f"No documented path leads from “{one}” to “{other}”, or back.")
        return
    draw(links, ends.event, "network/path", " and ".join(known.loc[list(ends), "title"]), ends)


def draw(links: pd.DataFrame, event: str, question: str, about: str, also: tuple) -> None:
    """Links as a chart and as a list; `about` is the title of the event, or of both."""
    joins = question == "network/path"
    records = chain.records(links)
    shown = chart_panel.Panel(
        key="chain",
        title="The documented path" if joins else "The chain of an event",
        takeaway=chain.path_takeaway(links) if joins else chain.takeaway(links, event),
        question=question,
        rows=links,
        records=tuple(records["record"]),
        filters=everything(),
        what=f"Documented links {'between' if joins else 'of'} {about}",
    )
    chart_panel.show(shown, lambda look: chain.figure(links, event, look), also=also, on_select=take, reading=LINKS)
    listing(links)


def take(event: str) -> None:
    """A click on an event makes it the one whose chain is shown."""
    address.choose(event=event, other="")


def listing(links: pd.DataFrame) -> None:
    """What led to what in words, with the sources; the date opens the later record of the two."""
    pairs = links.groupby(["earlier", "later"], sort=False, as_index=False).agg(list)
    st.subheader("1 link" if len(pairs) == 1 else f"{len(pairs)} links", anchor="links")
    for pair in pairs.iloc[paging.part(len(pairs), PER_PAGE, "link_page")].itertuples(index=False):
        opens, says = st.columns([1, 5], vertical_alignment="center")
        with opens:
            later(pair)
        says.markdown(in_words(pair))


def later(pair: object) -> None:
    """A link to the later record of two."""
    kind, title = pair.later_kind[0], pair.later_title[0]
    st.page_link(
        "pages/explore/event.py" if kind == "event" else "pages/explore/statements.py",
        label=words.day(pair.later_date[0], pair.later_precision[0]),
        icon=":material/event:" if kind == "event" else ":material/format_quote:",
        query_params={kind: pair.later},
        help=words.literal(title),
    )


def in_words(pair: object) -> str:
    """How the earlier of two records is joined to the later one, causes in bold, and who says so."""
    parts = zip(pair.relation, pair.causal, pair.source, strict=True)
    then = " and ".join(
        (f"**{THEN[relation]}**" if causal else THEN[relation])
        + (f" ([source](<{source}>))" if words.present(source) else "")
        for relation, causal, source in parts
    )
    earlier = f"{words.literal(pair.earlier_title[0])} ({words.day(pair.earlier_date[0], pair.earlier_precision[0])})"
    return f"{earlier} {then}: {words.literal(pair.later_title[0])}"


@once
def events() -> pd.DataFrame:
    """All events with links, by identifier: date, precision, title, links (count), label."""
    listed = network.linked_events(everything()).set_index("event")
    days = [words.day(date, precision) for date, precision in zip(listed["date"], listed["precision"], strict=True)]
    return listed.assign(label=listed["title"] + " · " + days)
