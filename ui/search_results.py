"""The search: its box, what narrows it, and the page of what it found."""

import streamlit as st

from analysis import search_answer
from analysis.days_in import Days
from analysis.search_answer import Answer
from charts.look import SHORT_NAMES
from ui import address, paging, phrase_panels, search_hit, search_index, words
from ui.filters import KEPT

LONGEST, PER_PAGE = 120, 12
KINDS = {"event": "Events", "statement": "Statements", "actor": "Actors", "story": "Stories", "source": "Sources"}
FACETS = {"kind": ("Kind", KINDS), "state": ("State", SHORT_NAMES), "decade": ("Decade", {})}
EXAMPLES = ["Nixon 1972", "习近平 普京", "Хрущёв Москва", "arms for Taiwan", "February 2022"]
HINT = (
    "Names, places and words in English, Russian or Chinese, and dates such as 1972, Feb 2022, 28 февраля 1972 or "
    "2022年2月. The record is written in English; names, quoted phrases and titles of sources are in all three."
)


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
    finder, spelling = search_index.index()
    answer = search_answer.answer(finder, query)
    if answer.unknown:
        missing = ", ".join(f"“{words.literal(answer.rest[word.start : word.end])}”" for word in answer.unknown)
        st.caption(f"Nowhere in the record: {missing}")
        offer("Did you mean", search_answer.mended(spelling, answer))
    if answer.rows.empty:
        st.info(nothing(answer))
        return
    chosen = {name: address.chosen(name) for name in FACETS}
    # Said again, because the browser drops from its address what a link to the same page adds.
    address.choose(**{name: code for name, code in chosen.items() if code})
    for name in FACETS:
        facet(answer, chosen, name)
    rows = search_answer.narrowed(answer.rows, chosen)
    if rows.empty:
        st.info("Nothing of this kind was found. Take one of the choices with a cross away.")
        return
    st.subheader(heading(answer, len(rows)), anchor=False)
    for hit in rows.iloc[paging.part(len(rows), PER_PAGE, "hits")].itertuples(index=False):
        search_hit.show(hit, answer)


def heading(answer: Answer, count: int) -> str:
    """How many records, of which dates, and whether they have all the words."""
    what = f"{count} {'record' if count == 1 else 'records'}"
    if answer.dates:
        what += " dated " + " or ".join(map(spoken, answer.dates))
    return what if answer.complete else f"No record has all these words; {what} with some of them"


def spoken(span: Days) -> str:
    """The days of a date as they are spoken: 1972, February 2022, 1969–1972, 28 February 1972."""
    first, last = span
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    return words.day(first) if first == last else words.day(first, "month")


def nothing(answer: Answer) -> str:
    """Why nothing was found, and what to do."""
    if answer.dates and answer.rest.strip():
        return "Nothing in the record has these words and this date. Leave one of them out."
    if answer.dates:
        return "Nothing in the record has this date. It begins in October 1949; try the year alone."
    return (
        f"Nothing in the record matches “{words.literal(answer.query)}”. Try fewer words, the surname alone, "
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


def facet(answer: Answer, chosen: dict[str, str], name: str) -> None:
    """The choices of a facet with their counts, each a link; the chosen one, marked with a cross, leads back.

    No pills: a pill's label stands in the address, and a link with a count in it would break as the record grows.
    """
    label, names = FACETS[name]
    counts, selected = search_answer.counts(answer.rows, chosen, name), chosen[name]
    if len(counts) < 2 and not selected:
        return
    codes = [code for code in names if code in counts] or list(counts)
    with st.container(horizontal=True, gap="xxsmall", vertical_alignment="center", key=f"facet-{name}"):
        st.caption(label, width=56)
        for code in codes if selected in codes or not selected else [*codes, selected]:
            here = code == selected
            choices = {"q": answer.query} | chosen | {name: "" if here else code}
            st.page_link(
                "pages/explore/search.py",
                label=f"{words.literal(names.get(code, code))} ({counts.get(code, 0)})",
                icon=":material/close:" if here else None,
                help="Take this choice away" if here else None,
                query_params={key: value for key, value in choices.items() if value},
            )
