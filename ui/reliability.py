"""How far two coders agreed who did not see each other's codes."""

import pandas as pd
import streamlit as st

from analysis import reliability
from queries import record
from ui import tables, words

WHAT = """
{coded} of {drawn} records drawn at random could be read again and were coded a second time, from their sources and
by the same rules, without sight of the first codes. Krippendorff’s α is 1 where two coders always agree and 0 where
they agree as chance would have it; the span after it holds 95 of 100 draws of the sample’s records.
"""
CAVEAT = """
**What this does not show.** Both coders were language models that worked from the same rules and, nearly always, from
the same pages. Habits that they share do not show here: two coders of one kind may agree on the same mistake. A
unit that one coder alone coded is left out. Records whose pages could not be read again are not in the sample.
Later corrections of the record do not enter: the first codes stand as they were when the second coder worked.
"""
COLUMNS = {
    "equal": st.column_config.NumberColumn("coded alike", format="percent"),
    "alpha": st.column_config.NumberColumn("α", format="%.2f"),
    "low": st.column_config.NumberColumn("from", format="%.2f"),
    "high": st.column_config.NumberColumn("to", format="%.2f"),
    "least": st.column_config.NumberColumn("aimed at", format="%.2f"),
}


@st.cache_data(max_entries=1, show_spinner="The agreement of two coders is computed once for all readers.")
def figures() -> pd.DataFrame:
    """The columns of `reliability.measured`."""
    return reliability.measured(record.double_coded(), record.topics()["topic"].tolist())


def section() -> None:
    """What was coded twice, how far the two codings agree, and what that is worth."""
    double = record.double_coded()
    if double.empty:
        st.markdown("No sample has been coded a second time yet.")
        return
    st.markdown(WHAT.format(**record.drawn_again()))
    found = figures()
    st.markdown("\n".join(f"- {words.literal(reliability.sentence(row))}" for _, row in found.iterrows()))
    st.dataframe(found.round({"equal": 2}), hide_index=True, key="table-reliability", column_config=COLUMNS)
    st.markdown(CAVEAT)
    with st.expander("Where the two differed most often", icon=":material/rule:"):
        st.dataframe(reliability.disagreements(double), hide_index=True, key="table-disagreements", width=560)
    with st.expander("Every unit that was coded twice", icon=":material/table_rows:"):
        tables.show(double, "double-coded", "record/double_coded")
