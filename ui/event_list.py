"""The events of the choice as a list, and the keys that step through them."""

import pandas as pd
import pyarrow
import streamlit as st

from queries import events
from queries.filters import Filters
from ui import address, keys, words
from ui.once import once

KEY = "event-list"
MOST = 5000  # rows that a browser is sent
COLUMNS = ["day", "title", "dyads", "type", "score", "weight"]


def chosen() -> str:
    """The event that the address names."""
    return address.chosen("event")


@once
def listed(filters: Filters) -> pd.DataFrame:
    """The first MOST events of the choice, a row each, with the date as it is spoken in the column day."""
    rows = events.listed(filters, MOST)
    return rows.assign(day=[words.day(d, p) for d, p in zip(rows["date"], rows["precision"], strict=True)])


@once
def sent(filters: Filters) -> pyarrow.Table:
    """The rows and columns of the list that a browser is sent, as they travel."""
    return pyarrow.Table.from_pandas(listed(filters)[COLUMNS], preserve_index=False)


def choose(event: str) -> None:
    address.choose(event=event)


def steps(filters: Filters, event: str) -> None:
    """Previous and next event of the choice; the arrow keys press these buttons."""
    before, after = events.neighbours(filters, event)
    with st.container(horizontal=True, width="content", key="steps"):
        st.button(
            "Previous",
            key="previous-event",
            icon=":material/arrow_back:",
            disabled=not before,
            on_click=choose,
            args=(before,),
            shortcut=keys.key("Left"),
        )
        st.button(
            "Next",
            key="next-event",
            icon=":material/arrow_forward:",
            icon_position="right",
            disabled=not after,
            on_click=choose,
            args=(after,),
            shortcut=keys.key("Right"),
        )
        st.button("Close", key="close-event", icon=":material/close:", disabled=not event, on_click=choose, args=("",))


def show(filters: Filters) -> None:
    """A list behind a heading, sent once it is opened: with its script it is a fifth of the page."""
    title = "The same events as a list"
    with st.expander(title, icon=":material/table_rows:", key="list", bind="query-params") as part:
        if part.open:
            table(filters)


def table(filters: Filters) -> None:
    """The list; choosing a row opens its event. Of very many the first are shown."""
    every = listed(filters)

    def take() -> None:
        rows = st.session_state[KEY].selection.rows
        if rows:
            choose(every["event"].iloc[rows[0]])

    st.dataframe(
        sent(filters),
        key=KEY,
        hide_index=True,
        column_config={
            "day": st.column_config.TextColumn("Date", width=130),
            "title": st.column_config.TextColumn("Event", width="large"),
            "dyads": st.column_config.ListColumn("Pairs of states"),
            "type": st.column_config.TextColumn("Strongest act"),
            "score": st.column_config.NumberColumn("Score", format="%+.1f"),
            "weight": st.column_config.NumberColumn("Weight"),
        },
        on_select=take,
        selection_mode="single-row",
    )
    if len(every) == MOST and (count := events.extent(filters)["events"]) > MOST:
        st.caption(f"The first {MOST:,} of {count:,} events. Narrow the choice to see the others.")
