"""Over all events of the Readouts page: how far apart the words of each pair of capitals lie."""

import pandas as pd
import streamlit as st

from analysis import divergence
from charts import divergence as distances
from charts.look import DYADS, SHORT_NAMES
from charts.topic_names import within_sentence
from queries.filters import Filters
from ui import chart_panel, readout_event, readout_topics, words

FORMULA = """
Distance = 1 − (topics that both mention) ÷ (topics that either mentions), the Jaccard distance: 0 where both mention
the same, 1 where they share none. A filled mark was read whole on both sides, a hollow one in part, so that its
distance may be too large or too small. A dashed or solid line is the mean of {span}, over n pairs; where
no pair is in the record, nothing is drawn. The record is a selection, and a text read in part shows fewer topics than
it has. Choose a mark or a row to compare its texts.
"""


def over_years(pairs: pd.DataFrame, filters: Filters) -> None:
    """How far apart the pairs lie, over the years, and the ranked list."""
    rows = divergence.measured(pairs)
    years = divergence.span(filters.first_year, filters.last_year)
    means = divergence.means(rows, years)
    panel = chart_panel.Panel(
        key="divergence",
        title="How far apart the capitals’ words lie",
        takeaway=f"{distances.years_takeaway(rows)} {readout_topics.changed(rows)}".strip(),
        question="readouts/pairs",
        rows=rows,
        records=readout_topics.recorded(rows),
        filters=filters,
        what="Events with the words of two or three capitals",
    )
    reading = FORMULA.format(span="a calendar year" if years == 1 else f"{years} calendar years")
    chart_panel.show(
        panel,
        lambda look: distances.over_years(rows, means, years, look),
        on_select=readout_event.choose,
        reading=reading,
    )
    st.subheader("The most divergent pairs", anchor="ranked")
    ranked(rows[rows["read"] == divergence.WHOLE], "Read whole on both sides", "whole")
    ranked(rows[rows["read"] == divergence.PART], "Read in part on one side or both, so only a hint", "part")


def ranked(rows: pd.DataFrame, title: str, name: str) -> None:
    """Pairs with their distance and topics; choosing a row compares its texts."""
    key = f"ranked-{name}"
    st.markdown(f"**{title}** (n = {len(rows)})")
    if rows.empty:
        st.caption("No such pair in this choice.")
        return

    def open_row() -> None:
        if chosen := st.session_state[key].selection.rows:
            readout_event.choose(rows["event"].iloc[chosen[0]])

    st.dataframe(
        rows.assign(
            date=[words.day(d, p) for d, p in zip(rows["date"], rows["precision"], strict=True)],
            dyad=rows["dyad"].map(DYADS),
            shared=rows["shared"].map(spoken),
            alone=[apart(row) for row in rows.itertuples(index=False)],
        ),
        key=key,
        hide_index=True,
        column_order=["distance", "date", "title", "dyad", "topics", "shared", "alone"],
        column_config={
            "distance": st.column_config.NumberColumn("Distance", format="%.2f"),
            "date": st.column_config.TextColumn("Date"),
            "title": st.column_config.TextColumn("Event", width="medium"),
            "dyad": st.column_config.TextColumn("Pair"),
            "topics": st.column_config.NumberColumn("Topics", help="How many the two mention together."),
            "shared": st.column_config.TextColumn("Both mention"),
            "alone": st.column_config.TextColumn("One mentions", width="large"),
        },
        on_select=open_row,
        selection_mode="single-row",
    )


def spoken(topics: list[str]) -> str:
    """Topic codes in words."""
    return ", ".join(map(within_sentence, topics))


def apart(row: object) -> str:
    """What one side of a pair mentions and the other does not, as far as it was read."""
    sides = ((row.first_state, row.only_first), (row.second_state, row.only_second))
    return "; ".join(f"{SHORT_NAMES[state]}: {spoken(topics)}" for state, topics in sides if topics)
