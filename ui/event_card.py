"""One event in full: what, when, where, who, what each capital said, what it led to, and the sources."""

import datetime as dt

import pandas as pd
import streamlit as st

from publish import citation
from queries import events, record, statements
from ui import address, cite_forms, record_link, statement_card, words

VOICES = {
    "USA": "US voice",
    "CHN": "Chinese voice",
    "RUS": "Soviet or Russian voice",
    "UN": "United Nations",
    "other_state": "Another state",
}
RELATIONS = {
    "responds_to": ("Responds to", "Answered by"),
    "retaliates_for": ("Retaliates for", "Led to retaliation"),
    "implements": ("Carries out", "Carried out by"),
    "breaks": ("Breaks", "Broken by"),
    "renews": ("Renews", "Renewed by"),
    "follows_up": ("Follows up", "Followed up by"),
    "cites": ("Names", "Named by"),
    "precedes": ("Before", "After"),
}
FOLLOWED = "What followed"


def show(event: str, *, whole: bool = False) -> None:
    """The card; `whole` lays it out for a page of its own."""
    found = events.one(event)
    if found.empty:
        st.info(f"There is no event “{words.literal(event)}” in the record. Choose one from the list.")
        return
    one = found.iloc[0]
    st.subheader(words.literal(one["title"]), anchor=False)
    st.markdown(facts(one))
    st.markdown(words.literal(one["summary"]))
    deeds(event, one["date"])
    participants(event)
    said(event, whole=whole)
    chain(event)
    sources(event)
    neighbours(event)
    if not whole:
        st.page_link(
            "pages/explore/event.py",
            label="Open on its own page",
            icon=":material/open_in_full:",
            query_params={"event": event},
        )
    cite(one)


@st.fragment
def cite(one: pd.Series) -> None:
    """A row of `events.one` as a source, in the form that the reader chooses; written only when it is opened."""
    opened = st.popover("Cite this", icon=":material/format_quote:", key=f"cite-{one['event']}", on_change="rerun")
    if opened.open:
        with opened:
            version, place = record.version(), address.of("event", {"event": one["event"]})
            cite_forms.menu(citation.record(one["title"], one["event"], version, place), one["event"])


def facts(one: pd.Series) -> str:
    """Date, place, weight and what the event is about, in one line. Takes a row of `events.one`."""
    parts = [f"**{words.span(one['date'], one['until'], one['precision'])}**"]
    parts += [
        f"{words.day(row.date)} in {row.capital}" for row in events.elsewhere(one["event"]).itertuples(index=False)
    ]
    if words.present(one["place"]):
        other = f" ({words.literal(one['place_names'])})" if words.present(one["place_names"]) else ""
        parts.append(words.literal(one["place"]) + other)
    parts.append("turning point outside the triangle" if one["context_only"] else f"weight {one['weight']} of 5")
    parts += [f":gray-badge[{words.spoken(context)}]" for context in one["contexts"]]
    if one["short_of_sources"]:
        parts.append(":orange-badge[short of sources]")
    return " · ".join(parts)


def deeds(event: str, date: dt.date) -> None:
    """What each state did, with its score."""
    lines = []
    for act in events.deeds(event).itertuples(index=False):
        arrow = "↔" if act.mutual else "→"
        how = act.how if words.present(act.how) else act.meaning
        lines.append(
            f"- {words.state(act.from_state, date)} {arrow} {words.state(act.to_state, date)}: "
            f"**{act.type.capitalize()}**, {words.literal(how[0].lower() + how[1:])} ({words.score(act.score)})"
        )
    if lines:
        st.markdown("\n".join(lines))
    else:
        st.caption("No act between two of the three states is coded, so this event is not scored.")


def participants(event: str) -> None:
    """Who took part, each with the own script and with the role of a host, guest or mediator."""
    present = events.participants(event)
    names = [
        words.literal(row.name + (f" ({row.native_name})" if words.present(row.native_name) else ""))
        + (f", {row.role}" if row.role in ("host", "guest", "mediator") else "")
        for row in present.itertuples(index=False)
    ]
    st.markdown(f"**Who** — {'; '.join(names)}")


def said(event: str, *, whole: bool) -> None:
    """The statements on the event, a column per capital where there is room."""
    spoken = statements.of_event(event)
    if spoken.empty:
        st.caption("No statement on this event is in the record.")
        return
    st.markdown("**What was said**")
    capitals = [
        " and ".join(words.state(state, row.date) for state in row.speaks_for) for row in spoken.itertuples(index=False)
    ]
    groups = list(spoken.assign(capital=capitals).groupby("capital"))
    spots = st.columns(len(groups)) if whole else [st.container() for _ in groups]
    for spot, (capital, of_capital) in zip(spots, groups, strict=True):
        with spot:
            st.caption(capital)
            for one in of_capital.itertuples(index=False):
                statement_card.show(one)
    if len(groups) > 1:
        st.page_link(
            "pages/explore/readouts.py",
            label="Compare what they mention",
            icon=":material/compare:",
            query_params={"event": event},
        )


def chain(event: str) -> None:
    """Records before and after, as far as a source or the editors link them."""
    links = events.linked(event)
    if links.empty:
        return
    st.markdown("**Before and after**")
    for link in links.itertuples(index=False):
        relation = RELATIONS[link.relation][link.incoming]
        mark = f"**{relation}** · " if link.causal else f"{relation} · "
        if link.kind == "event":
            record_link.event(link.record, link.title, link.date, before=mark)
        else:
            record_link.statement(link.record, link.title, link.date, before=mark)
        if words.present(link.source):
            st.caption(f"[Source of the link](<{link.source}>)")


def sources(identifier: str) -> None:
    """Every source by the voice it carries, with what it supports."""
    found = events.sources(identifier)
    with st.expander(f"Sources ({len(found)})", icon=":material/menu_book:", expanded=True):
        for voice, pages in found.groupby("voice", sort=False):
            st.caption(VOICES.get(voice, words.spoken(voice).capitalize()))
            st.markdown("\n".join(source_line(page) for page in pages.itertuples(index=False)))


def source_line(page: object) -> str:
    """One source as a list item: publisher, title, date, what it supports, how far it was read."""
    title = f"“{words.literal(page.title)}”, " if words.present(page.title) else ""
    date = f", {words.day(page.date)}" if words.present(page.date) else ""
    read = "read whole" if page.read == "whole" else "read in part"
    supports = words.literal(page.supports)
    return f"- [{title}{words.literal(page.publisher)}](<{page.url}>){date} — {supports} ({page.language}, {read})"


def neighbours(event: str) -> None:
    """Other events: what followed, on the same day in other years, at the same place, with the same people."""
    groups = {
        FOLLOWED: events.followed(event),
        "Same day in other years": events.same_day(event),
        "At the same place": events.same_place(event),
        "With the same people": events.same_people(event),
    }
    found = {title: others for title, others in groups.items() if len(others)}
    if not found:
        return
    names = " · ".join(f"{title} ({len(others)})" for title, others in found.items())
    with st.expander(names, icon=":material/near_me:"):
        for title, others in found.items():
            st.markdown(f"**{title}**")
            if title == FOLLOWED:
                st.caption("The weightiest events between the same states in the year after: a sequence, not a cause.")
            for other in others.itertuples(index=False):
                record_link.event(other.event, other.title, other.date, getattr(other, "precision", "day"))
