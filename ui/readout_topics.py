"""Over all events of the Readouts page: topics that a capital mentions alone or leaves out, and what changed."""

import pandas as pd
import streamlit as st

from analysis import divergence, left_out
from charts import readouts as grids
from charts.look import DYADS, SHORT_NAMES
from charts.topic_names import in_words
from queries.filters import Filters
from ui import chart_panel

ALONE = """
“3 of 8”: at 8 events compared here the capital mentions the topic, at 3 of them no other capital’s text does, as far
as it was read. The first {drawn} of {all} topics.
"""
LEFT_OUT = """
Left out: another capital’s words on the event name the topic and this one’s, all read whole, do not. Not seen: the
same, but this one’s words were read in part, so that the topic may stand in the rest. The two are never added up.
"""


def alone(pairs: pd.DataFrame, filters: Filters) -> None:
    """Which topics each capital mentions alone."""
    rows = divergence.alone(pairs)
    panel = chart_panel.Panel(
        key="alone",
        title="What each capital mentions alone",
        takeaway=grids.alone_takeaway(rows),
        question="readouts/pairs",
        rows=rows,
        records=recorded(pairs),
        filters=filters,
        what="Events with the words of two or three capitals",
    )
    topics = rows["topic"].nunique()
    reading = ALONE.format(drawn=min(topics, grids.MOST_TOPICS), all=topics)
    chart_panel.show(panel, lambda look: grids.alone_grid(rows, look), reading=reading)


def leaves_out(pairs: pd.DataFrame) -> None:
    """Which topics each capital leaves out most often, a table a capital."""
    rows = left_out.topics(pairs)
    st.subheader("What each capital leaves out", anchor="left-out")
    st.caption(LEFT_OUT)
    for spot, (state, name) in zip(st.columns(len(SHORT_NAMES)), SHORT_NAMES.items(), strict=True):
        own = rows[rows["state"] == state]
        with spot:
            st.markdown(f"**{name}**")
            if own.empty:
                st.caption("Nothing that another capital named.")
                continue
            st.dataframe(
                own.assign(topic=own["topic"].map(in_words)),
                hide_index=True,
                key=f"left-out-{state}",
                height=280,
                column_order=["topic", "left_out", "unseen"],
                column_config={
                    "topic": st.column_config.TextColumn("Topic"),
                    "left_out": st.column_config.NumberColumn("Left out"),
                    "unseen": st.column_config.NumberColumn("Not seen"),
                },
            )


def changed(rows: pd.DataFrame) -> str:
    """How the mean distance of each dyad differs between its earlier and its later pairs, in one sentence."""
    parts = [
        f"{DYADS[row.dyad]} {row.before:.2f} before {row.year} (n = {row.n_before}), {row.after:.2f} since "
        f"(n = {row.n_after})"
        for row in left_out.change(rows).itertuples(index=False)
    ]
    return f"Over time, whole and in part together: {'; '.join(parts)}." if parts else ""


def recorded(pairs: pd.DataFrame) -> tuple[str, ...]:
    """The records that the pairs rest on: events and statements."""
    return tuple(sorted(set(pairs["event"]).union(*pairs["statements"])))
