"""A table of the reference pages: rows, query, CSV."""

import json

import pandas as pd
import streamlit as st

from publish import table
from queries.ask import text

COLUMNS = {
    "url": st.column_config.LinkColumn("url", display_text="open"),
    "share": st.column_config.NumberColumn("share", format="percent"),
    "date": st.column_config.DateColumn("date"),
    "meaning": st.column_config.TextColumn("meaning", width="large"),
}


def show(rows: pd.DataFrame, name: str, question: str) -> None:
    """The rows of `question`, and behind two buttons its SQL and the rows as a CSV file called `name`."""
    if rows.empty:
        st.caption("None.")
        return
    st.dataframe(
        rows, hide_index=True, key=f"table-{name}", column_config={c: COLUMNS[c] for c in rows if c in COLUMNS}
    )
    with st.container(horizontal=True):
        st.download_button(
            "CSV", table.csv(rows), f"{name}.csv", "text/csv", key=f"csv-{name}", icon=":material/download:"
        )
        with st.popover("SQL", icon=":material/database:", key=f"sql-{name}"):
            sql(question)


def sql(question: str) -> None:
    """The SQL of a question. Not in Streamlit's colours: that of comments is too pale, and no setting mends it."""
    st.code(text(question), language=None, wrap_lines=True)


def given(parameters: dict[str, object]) -> None:
    """What stands for the names after $ in a question; plain, because the colours of `st.json` are as pale."""
    st.code(json.dumps(parameters, ensure_ascii=False, indent=2, default=str), language=None, wrap_lines=True)
