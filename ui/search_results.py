"""The search: its box, what narrows it, and what it found."""

import pandas as pd
import streamlit as st

from analysis import search_answer
from analysis.days_in import Days
from analysis.search_answer import Answer
from analysis.search_index import Index
from analysis.spelling import Spelling
from charts.look import SHORT_NAMES
from queries import search
from ui import address, paging, phrase_panels, record_link, words
from ui.filters import KEPT

LONGEST, PER_PAGE, WIDE = 120, 12, 260
TEXTS = ("title", "names", "places", "text")
KINDS = {"event": "Events", "statement": "Statements", "actor": "Actors", "story": "Stories", "source": "Sources"}
FACETS = {"kind": ("Kind", KINDS), "state": ("State", SHORT_NAMES), "decade": ("Decade", {})}
EXAMPLES = ["Nixon 1972", "习近平 普京", "Хрущёв Москва", "arms for Taiwan", "February 2022"]
HINT = (
    "Names, places and words in English, Russian or Chinese, and dates such as 1972, Feb 2022, 28 февраля 1972 or "
    "2022年2月. The record is written in English; names, quoted phrases and titles of sources are in all three."
)


@st.cache_resource(show_spinner="Reading the record once for the search …")
def index() -> tuple[Index, Spelling]:
    """The index of all texts and the words of the record, made once in this process."""
    kinds = [search.events(), search.statements(), search.actors(), search.stories(), search.sources()]
    documents, names = pd.concat(kinds, ignore_index=True), search.names()
    texts = pd.concat([documents[text] for text in TEXTS], ignore_index=True)
    return Index.of(documents, names), Spelling.of(texts, names["name"])


@st.cache_resource(show_spinner=False)
def met() -> frozenset[str]:
    """Actors whom the Network page can put into the middle."""
    return frozenset(search.met()["actor"])


def box() -> str:
    """The query, kept in the address. A new one takes the facets of the old away."""
    typed = st.text_input(
        "Search the record",
        key="q",
        type="search",
        max_chars=LONGEST,
        placeholder="Xi Jinping, Даманский, 北京, Feb 2022 …",
        on_change=start_anew,
        **KEPT,
    )
    return (typed or "")[:LONGEST]


def start_anew() -> None:
    address.choose(**dict.fromkeys(FACETS, ""))
    st.session_state["hits"] = 1


def show(query: str) -> None:
    """The whole answer to a query: what it means, what narrows it, and the records, a page at a time."""
    if not query.strip():
        st.caption(HINT)
        offer("For example", EXAMPLES)
        return
    phrase_panels.offer(query)
    finder, spelling = index()
    found = search_answer.answer(finder, query)
    if found.unknown:
        missing = ", ".join(f"“{words.literal(found.rest[word.start : word.end])}”" for word in found.unknown)
        st.caption(f"Nowhere in the record: {missing}")
        offer("Did you mean", search_answer.mended(spelling, found))
    if found.rows.empty:
        st.info(nothing(found))
        return
    chosen = {name: address.chosen(name) for name in FACETS}
    # Said again, because the browser drops from its address what a link to the same page adds.
    address.choose(**{name: code for name, code in chosen.items() if code})
    for name in FACETS:
        facet(found, chosen, name)
    rows = search_answer.narrowed(found.rows, chosen)
    if rows.empty:
        st.info("Nothing of this kind was found. Take one of the choices with a cross away.")
        return
    st.subheader(heading(found, len(rows)), anchor=False)
    for one in rows.iloc[paging.part(len(rows), PER_PAGE, "hits")].itertuples(index=False):
        result(one, found)


def heading(found: Answer, count: int) -> str:
    """How many records, of which dates, and whether they have all the words."""
    what = f"{count} {'record' if count == 1 else 'records'}"
    if found.dates:
        what += " dated " + " or ".join(map(spoken, found.dates))
    return what if found.complete else f"No record has all these words; {what} with some of them"


def spoken(span: Days) -> str:
    """The days of a date as they are spoken: 1972, February 2022, 1969–1972, 28 February 1972."""
    first, last = span
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    return words.day(first) if first == last else words.day(first, "month")


def nothing(found: Answer) -> str:
    """Why nothing was found, and what to do."""
    if found.dates and found.rest.strip():
        return "Nothing in the record has these words and this date. Leave one of them out."
    if found.dates:
        return "Nothing in the record has this date. It begins in October 1949; try the year alone."
    return (
        f"Nothing in the record matches “{words.literal(found.query)}”. Try fewer words, the surname alone, "
        "or the English word, since summaries are written in English."
    )


def offer(label: str, queries: list[str]) -> None:
    """Queries that open with a click."""
    if queries:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"{label}:", width="content")
            for query in queries:
                st.button(words.literal(query), key=f"offer-{query}", on_click=take, args=(query,))


def take(query: str) -> None:
    st.session_state["q"] = query[:LONGEST]
    start_anew()


def facet(found: Answer, chosen: dict[str, str], name: str) -> None:
    """The choices of a facet with their counts, each a link; the chosen one, marked with a cross, leads back.

    No pills: a pill's label stands in the address, and a link with a count in it would break as the record grows.
    """
    label, names = FACETS[name]
    counts, taken = search_answer.counts(found.rows, chosen, name), chosen[name]
    if len(counts) < 2 and not taken:
        return
    codes = [code for code in names if code in counts] or list(counts)
    with st.container(horizontal=True, gap="xxsmall", vertical_alignment="center", key=f"facet-{name}"):
        st.caption(label, width=56)
        for code in codes if taken in codes or not taken else [*codes, taken]:
            here = code == taken
            choices = {"q": found.query} | chosen | {name: "" if here else code}
            st.page_link(
                "pages/explore/search.py",
                label=f"{words.literal(names.get(code, code))} ({counts.get(code, 0)})",
                icon=":material/close:" if here else None,
                help="Take this choice away" if here else None,
                query_params={key: value for key, value in choices.items() if value},
            )


def result(one: object, found: Answer) -> None:
    """One record: a link that opens it, and the lines in which the words stand."""
    byline = f"{marked(one.byline, found)} · " if words.present(one.byline) else ""
    title = byline + marked(one.title, found)
    with st.container(border=True, gap="xsmall"):
        if one.kind == "event":
            record_link.event(one.record, "", one.date, one.precision, before=title)
        elif one.kind == "statement":
            record_link.statement(one.record, "", one.date, before=title)
        elif one.kind == "actor":
            actor(one, title)
        elif one.kind == "story":
            story(one, title)
        else:
            when = f" · {words.day(one.date)}" if words.present(one.date) else ""
            st.markdown(f":material/menu_book: [{title}](<{one.record}>){when}")
        for line in lines(one, found):
            st.caption(line)
        if one.kind == "source":
            leaning(one.record)


def story(one: object, title: str) -> None:
    """Opens a story at its first step."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        query = {"story": one.record, "step": "1"}
        st.page_link("pages/teach/stories.py", label="Story", icon=":material/auto_stories:", query_params=query)
        st.markdown(title)


def actor(one: object, title: str) -> None:
    """Opens the network around an actor; one who met nobody of another state is only named."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if one.record in met():
            query = {"view": "Actors", "actor": one.title}
            st.page_link("pages/explore/network.py", label="Network", icon=":material/hub:", query_params=query)
        st.markdown(f":material/person: {title}")


def leaning(url: str) -> None:
    """The records that lean on a source, asked for when they are opened."""
    opened = st.expander("Records that lean on it", icon=":material/link:", key=f"lean-{url}", on_change="rerun")
    if opened.open:
        with opened:
            for record in search.leaning(url).itertuples(index=False):
                link = record_link.event if record.kind == "event" else record_link.statement
                link(record.record, record.title, record.date)


def lines(one: object, found: Answer) -> list[str]:
    """The body of a record, cut to where the words stand, and where the words are that title and body do not have."""
    finder = index()[0]
    body = [excerpt(one.text, found)] if words.present(one.text) else []
    missing = set(found.words) - finder.standing(f"{one.title}\n{one.text}\n{one.byline}", found.words)
    for label, text in (("Who", one.names), ("Where", one.places), ("See also", one.around)):
        having = []
        for line in text.splitlines() if missing and words.present(text) else ():
            if missing & (here := finder.standing(line, found.words)):
                missing -= here
                having.append(marked(line, found))
        body += [f"{label}: {' · '.join(having)}"] if having else []
    return body


def excerpt(text: str, found: Answer) -> str:
    """A long text from a little before the first word found."""
    plain = " · ".join(filter(None, map(str.strip, text.splitlines())))
    spans = index()[0].marks(plain, found.words)
    start, end = search_answer.passage(plain, spans[0][0] if spans else 0, WIDE)
    return ("… " if start else "") + marked(plain[start:end], found) + (" …" if end < len(plain) else "")


def marked(text: str, found: Answer) -> str:
    """A text as markdown in which nothing has a meaning but the bold of the words found."""
    return words.marked(text, lambda plain: index()[0].marks(plain, found.words))
