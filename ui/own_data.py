"""A reader's own events: taken from a file, checked, kept in this session's memory and nowhere else."""

import pandas as pd
import streamlit as st

from analysis import own_events
from publish import own_template
from ui import words
from ui.once import once

KEY = "own-events"
EXAMPLE = ["2014-05-21", "Gazprom and CNPC sign a contract", "RUS-CHN", "4"]
SHOWN = 200  # rows of the table on the page


def rows() -> pd.DataFrame | None:
    """The reader's own events, if there are any."""
    return st.session_state.get(KEY)


def sentence(own: pd.DataFrame | None) -> str:
    """What stands beside the record, in words; empty if nothing does."""
    if own is None:
        return ""
    return f"{len(own):,} event{'' if len(own) == 1 else 's'} of the reader’s own, not part of the record"


@once
def template(name: str) -> bytes:
    """An empty table to fill in. A workbook made anew tells another hour: Streamlit would let the old one go, which the
    page of a reader still offers."""
    make = {"csv": own_template.template_csv, "xlsx": own_template.template_xlsx}[name]
    return make(own_events.COLUMNS, EXAMPLE)


def templates() -> None:
    """Empty tables to fill in."""
    with st.container(horizontal=True):
        for name, kind in (
            ("csv", "text/csv"),
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ):
            st.download_button(
                f"Template as {name.upper()}",
                template(name),
                f"my-events.{name}",
                kind,
                icon=":material/download:",
                key=f"template-{name}",
                on_click="ignore",
            )
    st.markdown("\n".join(f"- **{name}**: {words.literal(what)}" for name, what in own_events.COLUMNS.items()))


def take() -> None:
    """The file that the reader chooses, and what is wrong with it."""
    file = st.file_uploader("Your file", type=["csv", "xlsx"], key="own-file", max_upload_size=20)
    if file is None:
        return
    found = own_events.read(file.name, file.getvalue())
    if found.faults:
        st.session_state.pop(KEY, None)
        st.error("Nothing was taken, because something is wrong with the file:")
        st.markdown("\n".join(f"- {words.literal(fault)}" for fault in found.faults))
        return
    st.session_state[KEY] = found.rows.assign(date=pd.to_datetime(found.rows["date"]))
    stand = "event stands" if len(found.rows) == 1 else "events stand"
    st.success(f"{len(found.rows):,} {stand} in a lane apart on the Timeline and in its exports.")


def show_kept() -> None:
    """What is kept, and how to be rid of it."""
    own = rows()
    if own is None:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.page_link("pages/explore/timeline.py", label="See them on the Timeline", icon=":material/timeline:")
        st.button("Forget them", on_click=forget, icon=":material/delete:", key="forget")
    table = own.head(SHOWN).assign(
        date=[words.day(d, p) for d, p in zip(own["date"], own["precision"], strict=True)][:SHOWN]
    )
    st.dataframe(table, hide_index=True, column_order=["date", "title", "pair", "score"], key="own-table")
    if len(own) > SHOWN:
        st.caption(f"The first {SHOWN} of {len(own):,}.")


def forget() -> None:
    """Take the events out of memory."""
    for key in (KEY, "own-file"):
        st.session_state.pop(key, None)
