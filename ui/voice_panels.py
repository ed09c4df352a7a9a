"""Who speaks about whom, on the Network page."""

import pandas as pd
import streamlit as st

from charts import voices
from charts.look import SHORT_NAMES
from queries import network
from queries.filters import Filters
from ui import chart_panel, tables

STANCE = """
A stance is coded for each statement and each state that it names: +2 pledges mutual support, +1 praise or new agreed
work only, 0 both or neither, −1 a complaint or demand only, −2 a threat, blame or talk of an enemy. It judges words,
not acts. A joint statement counts once in each direction. Of the filters, years, pairs of states and words apply here.
"""


def voice_panel(filters: Filters) -> None:
    """Which state speaks of which, and who speaks for it."""
    rows = network.voices(filters)
    if rows.empty:
        st.info("No statement of one of the three states about another matches. Widen the years or take a filter away.")
        return
    panel = chart_panel.Panel(
        key="voices",
        title="Who speaks about whom",
        takeaway=voices.takeaway(rows),
        question="network/voices",
        rows=rows,
        records=tuple(sorted({statement for spoken in rows["records"] for statement in spoken})),
        filters=Filters(filters.first_year, filters.last_year, filters.dyads, words=filters.words),
        what="Statements",
    )
    chart_panel.show(panel, lambda look: voices.figure(rows, look), reading=STANCE)
    behind(rows)
    persons(network.persons_voices(filters))


def behind(rows: pd.DataFrame) -> None:
    """A link for each arrow to the statements that it stands for."""
    st.markdown("**The statements behind an arrow**")
    with st.container(horizontal=True, gap="small"):
        for row in rows.itertuples(index=False):
            speaker, other = SHORT_NAMES[row.from_state], SHORT_NAMES[row.to_state]
            st.page_link(
                "pages/explore/statements.py",
                label=f"{speaker} on {other} ({row.statements})",
                icon=":material/format_quote:",
                query_params={"speaks": speaker, "spoken_of": other},
            )


def persons(spoken: pd.DataFrame) -> None:
    """Who speaks, for which state, of which, how often and how."""
    st.subheader("The speakers", anchor="speakers")
    st.caption(f"{spoken['name'].nunique()} persons and bodies. In a joint statement each speaks for the own state.")
    named = spoken.assign(
        from_state=spoken["from_state"].map(SHORT_NAMES),
        to_state=spoken["to_state"].map(SHORT_NAMES),
        stance=spoken["stance"].round(2),
        first_date=spoken["first_date"].dt.date,
        last_date=spoken["last_date"].dt.date,
    )
    tables.show(named, "speakers", "network/persons_voices")
