"""One record that the search found: a link that opens it, and the lines in which the words stand."""

import streamlit as st

from analysis import search_answer
from analysis.search_answer import Answer
from queries import search
from ui import record_link, words
from ui.search_index import index, on_network

WIDE = 260  # characters of an excerpt


def show(hit: object, answer: Answer) -> None:
    """Draw one row of the answer.

    Takes kind, record, date, precision, title, and byline, text, names, places, around, which may be empty.
    """
    byline = f"{marked(hit.byline, answer)} · " if words.present(hit.byline) else ""
    title = byline + marked(hit.title, answer)
    with st.container(border=True, gap="xsmall"):
        if hit.kind == "event":
            record_link.event(hit.record, "", hit.date, hit.precision, before=title)
        elif hit.kind == "statement":
            record_link.statement(hit.record, "", hit.date, before=title)
        elif hit.kind == "actor":
            actor(hit, title)
        elif hit.kind == "story":
            story(hit, title)
        else:
            when = f" · {words.day(hit.date)}" if words.present(hit.date) else ""
            st.markdown(f":material/menu_book: [{title}](<{hit.record}>){when}")
        for line in lines(hit, answer):
            st.caption(line)
        if hit.kind == "source":
            leaning(hit.record)


def story(hit: object, title: str) -> None:
    """Opens a story at its first step."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        query = {"story": hit.record, "step": "1"}
        st.page_link("pages/teach/stories.py", label="Story", icon=":material/auto_stories:", query_params=query)
        st.markdown(title)


def actor(hit: object, title: str) -> None:
    """Opens the network around an actor; one who met nobody of another state is only named."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if hit.record in on_network():
            query = {"view": "Actors", "actor": hit.title}
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


def lines(hit: object, answer: Answer) -> list[str]:
    """The body of a record, cut to where the words stand, and where the words are that title and body do not have."""
    finder = index()[0]
    body = [excerpt(hit.text, answer)] if words.present(hit.text) else []
    missing = set(answer.words) - finder.standing(f"{hit.title}\n{hit.text}\n{hit.byline}", answer.words)
    for label, text in (("Who", hit.names), ("Where", hit.places), ("See also", hit.around)):
        having = []
        for line in text.splitlines() if missing and words.present(text) else ():
            if missing & (here := finder.standing(line, answer.words)):
                missing -= here
                having.append(marked(line, answer))
        body += [f"{label}: {' · '.join(having)}"] if having else []
    return body


def excerpt(text: str, answer: Answer) -> str:
    """A long text from a little before the first word found."""
    plain = " · ".join(filter(None, map(str.strip, text.splitlines())))
    spans = index()[0].marks(plain, answer.words)
    start, end = search_answer.passage(plain, spans[0][0] if spans else 0, WIDE)
    return ("… " if start else "") + marked(plain[start:end], answer) + (" …" if end < len(plain) else "")


def marked(text: str, answer: Answer) -> str:
    """A text as markdown in which nothing has a meaning but the bold of the words found."""
    return words.marked(text, lambda plain: index()[0].marks(plain, answer.words))
