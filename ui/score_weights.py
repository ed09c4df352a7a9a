"""A reader's own weights for the kinds of act, kept in the address."""

import streamlit as st

from queries import codebook
from queries.filters import Weights
from ui import words
from ui.filters import KEPT
from ui.once import once

ABOUT = """
PLOVER gives each kind of act a score from −10 to +10. Another scale gives another curve: set your own here. Your weight
stands for all acts of the kind, in whichever mode; a kind that you leave alone keeps PLOVER’s scores of its modes. The
weights are part of the link.
"""


@once
def kinds() -> list[object]:
    """The kinds of act that the record uses, from conflict to cooperation: rows of `codebook.event_types`."""
    types = codebook.event_types()
    used = types[types["mode"].isna() & (types["used"] > 0)]
    return list(used.sort_values(["score", "type"]).itertuples(index=False))


def draw() -> Weights:
    """A slider for each kind; the kinds to which the reader gave a weight of his own."""
    title = "Your own weights for the kinds of act"
    part = st.expander(title, icon=":material/tune:", key="weights", on_change="rerun")
    # A slider takes its weight out of a link only where it is drawn.
    if not (part.open or named() or chosen()):
        return ()
    with part:
        st.caption(ABOUT)
        spots = st.columns(4)
        for place, kind in enumerate(kinds()):
            with spots[place % 4]:
                st.slider(
                    kind.type.capitalize(), -10.0, 10.0, float(kind.score), 0.5, key=key(kind.type), help=kind.meaning,
                    **KEPT,
                )  # fmt: skip
        st.button("Back to PLOVER’s", on_click=reset, icon=":material/restart_alt:", disabled=not chosen())
    return chosen()


def chosen() -> Weights:
    """The weights that differ from PLOVER's, by kind."""
    return tuple(
        (kind.type, float(own))
        for kind in kinds()
        if (own := st.session_state.get(key(kind.type), kind.score)) != kind.score
    )


def named() -> bool:
    """Whether the address names a weight."""
    return any(key(kind.type) in st.query_params for kind in kinds())


def key(kind: str) -> str:
    return f"w_{kind.lower()}"


def reset() -> None:
    for kind in kinds():
        st.session_state[key(kind.type)] = float(kind.score)


def sentence(weights: Weights) -> str:
    """The reader's weights in words; empty without any."""
    values = ", ".join(f"{kind.lower()} {words.score(value)}" for kind, value in weights)
    return f"with your own weights: {values}" if values else ""
