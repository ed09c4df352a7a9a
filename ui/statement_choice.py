"""What a reader chooses on the Statements page beside the filters that all pages share."""

import streamlit as st

from charts.look import SHORT_NAMES
from queries import statements
from queries.statements import Choice
from ui import words
from ui.filters import KEPT, ROW, codes
from ui.once import once

PER_PAGE = 6
WIDE = 300  # pixels of a list to choose from
STANCES = {"warm": 1, "neither": 0, "cold": -1}
STANCE_HELP = "Towards any of the states that a statement names: warm is above zero, cold below it."


def draw() -> Choice:
    """The controls above the statements, and their choice."""
    names = speakers()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        speaks_for = st.pills(
            "Speaks", list(SHORT_NAMES), selection_mode="multi", format_func=SHORT_NAMES.get, key="speaks", **ROW
        )
        about = st.pills(
            "Is spoken of",
            list(SHORT_NAMES),
            selection_mode="multi",
            format_func=SHORT_NAMES.get,
            key="spoken_of",
            **ROW,
        )
        stances = st.pills("Stance", list(STANCES), selection_mode="multi", key="stance", help=STANCE_HELP, **ROW)
        topics = st.multiselect("Topic", codes("topics"), format_func=words.spoken, key="topics", width=WIDE, **KEPT)
        media = st.multiselect("Medium", codes("media"), format_func=words.spoken, key="media", width=WIDE, **KEPT)
        persons = st.multiselect("Speaker", list(names), format_func=names.get, key="speakers", width=WIDE, **KEPT)
    return Choice(
        speaks_for=tuple(speaks_for),
        about=tuple(about),
        topics=tuple(topics),
        media=tuple(media),
        speakers=tuple(persons),
        stances=tuple(STANCES[stance] for stance in stances),
    )


@once
def speakers() -> dict[str, str]:
    """The name of everybody who speaks."""
    return statements.speakers().set_index("actor")["name"].to_dict()


def sentence(choice: Choice) -> str:
    """The choice in words."""
    parts = ["Statements"]
    if choice.speaks_for:
        parts.append("of " + " or ".join(SHORT_NAMES[state] for state in choice.speaks_for))
    if choice.about:
        parts.append("about " + " or ".join(SHORT_NAMES[state] for state in choice.about))
    if choice.stances:
        parts[0] = (
            f"{' or '.join(name for name, sign in STANCES.items() if sign in choice.stances)} statements".capitalize()
        )
    narrowed = (
        " or ".join(map(words.spoken, codes)) for codes in (choice.topics, choice.media, choice.speakers) if codes
    )
    return " ".join([*parts, *(f"({names})" for names in narrowed)])
