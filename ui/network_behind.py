"""The records behind an actor or a tie of the network."""

import pandas as pd
import streamlit as st

from queries import network
from queries.filters import Filters
from ui import address, paging, record_link, words

PER_PAGE = 10


def take(mark: str) -> None:
    """A click on an actor puts it into the middle; one on a tie shows what lies behind it."""
    one, _, other = mark.partition("|")
    if other:
        address.choose(tie=f"{one}|{other}")
    else:
        st.session_state["actor"] = one
        address.choose(tie="")


def show(filters: Filters, focus: str | None, actors: pd.DataFrame, *, spoken: bool) -> None:
    """The records of the tie that the address names, or of the actor in the middle; nothing without either."""
    if not focus and not address.chosen("tie"):
        return
    names = actors.set_index("actor")["name"].to_dict()
    one, _, other = address.chosen("tie").partition("|")
    if one not in names or other not in names:
        one, other = focus or "", ""
    if not one:
        return
    found = (network.statements_behind if spoken else network.events_behind)(filters, one, other)
    what = ("statement" if spoken else "event") + ("" if len(found) == 1 else "s")
    title = f"{names[one]} and {names[other]}" if other else names[one]
    st.subheader(f"Behind it: {words.literal(title)}, {len(found)} {what}", anchor="behind")
    if other:
        st.button("Close", key="close-tie", icon=":material/close:", on_click=address.choose, kwargs={"tie": ""})
    if found.empty:
        st.caption("Nothing in this choice. Widen the years or take a filter away.")
    for row in found.iloc[paging.part(len(found), PER_PAGE, "behind")].itertuples(index=False):
        score = f"{words.score(row.score)} · " if words.present(row.score) else ""
        if row.kind == "event":
            record_link.event(row.record, row.title, row.date, row.precision, before=score)
        else:
            record_link.statement(row.record, row.title, row.date, before=score)
