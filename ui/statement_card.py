"""One statement: who, when, how, what it says, which words."""

import streamlit as st

from ui import record_link, words


def show(one: object, *, event: str = "") -> None:
    """A card for a row of the statements questions; `event` is the title of the event it speaks of."""
    with st.container(border=True):
        precision = getattr(one, "precision", "day")
        head = f"**{words.literal(one.speakers)}** · {words.day(one.date, precision)} · {words.spoken(one.medium)}"
        partial = " — read in part, so there may be more" if one.topics_partial else ""
        topics = f":small[{words.literal(', '.join(map(words.spoken, one.topics)) or 'no topic coded')}{partial}]"
        # One element, not four: a page shows dozens of cards, and each element costs every reader time.
        st.markdown("\n\n".join(part for part in (head, words.literal(one.gist), phrases(one), topics) if part))
        if event:
            record_link.event(one.event, event)


def phrases(one: object) -> str:
    """The quoted words, in English and in the original."""
    parts = []
    if words.present(one.phrase):
        parts.append(f"> “{words.literal(one.phrase)}”")
    if words.present(one.phrase_original):
        ours = (
            f" — {words.literal(one.phrase_translation)} (our translation)"
            if words.present(one.phrase_translation)
            else ""
        )
        parts.append(f"> «{words.literal(one.phrase_original)}»{ours}")
    return "\n>\n".join(parts)
