"""One statement: who, when, how, what it says, which words."""

import streamlit as st

from ui import record_link, words


def show(statement: object, *, event: str = "") -> None:
    """A card for a row of `queries.statements`; `event` is the title of the event that it speaks of."""
    with st.container(border=True):
        day = words.day(statement.date, getattr(statement, "precision", "day"))
        head = f"**{words.literal(statement.speakers)}** · {day} · {words.spoken(statement.medium)}"
        partial = " — read in part, so there may be more" if statement.topics_partial else ""
        topics = f":small[{words.literal(', '.join(map(words.spoken, statement.topics)) or 'no topic coded')}{partial}]"
        # One element, not four: a page shows dozens of cards, and each element costs every reader time.
        st.markdown(
            "\n\n".join(part for part in (head, words.literal(statement.gist), phrases(statement), topics) if part)
        )
        if event:
            record_link.event(statement.event, event)


def phrases(statement: object) -> str:
    """The quoted words, in English and in the original."""
    parts = []
    if words.present(statement.phrase):
        parts.append(f"> “{words.literal(statement.phrase)}”")
    if words.present(statement.phrase_original):
        ours = (
            f" — {words.literal(statement.phrase_translation)} (our translation)"
            if words.present(statement.phrase_translation)
            else ""
        )
        parts.append(f"> «{words.literal(statement.phrase_original)}»{ours}")
    return "\n>\n".join(parts)
