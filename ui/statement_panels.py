"""The charts of the Statements page and the statements themselves."""

import pandas as pd
import streamlit as st

from charts import stances, topics
from queries import statements
from queries.filters import Filters
from queries.statements import Choice
from ui import address, chart_panel, statement_card, statement_choice, words
from ui.filters import KEPT


def stance_panel(found: pd.DataFrame, filters: Filters, choice: Choice) -> None:
    """How the words of each capital stood towards the others."""
    identifiers = found["statement"].tolist()
    rows = statements.stances(identifiers)
    if rows.empty:
        st.caption("No stance is coded for these statements.")
        return
    panel = chart_panel.Panel(
        key="stances",
        title="How each capital spoke of the others",
        takeaway=stances.takeaway(rows),
        question="statements/stances",
        rows=rows,
        records=tuple(identifiers),
        filters=filters,
        what=statement_choice.sentence(choice),
    )
    chart_panel.show(panel, lambda look: stances.figure(rows, look), also=choice)


def topic_panel(found: pd.DataFrame, filters: Filters, choice: Choice) -> None:
    """Who mentions what."""
    identifiers = found["statement"].tolist()
    rows = statements.topics_by_state(identifiers)
    if rows.empty:
        st.caption("No topic is coded for these statements.")
        return
    panel = chart_panel.Panel(
        key="topics",
        title="Who mentions what",
        takeaway=topics.takeaway(rows),
        question="statements/topics_by_state",
        rows=rows,
        records=tuple(identifiers),
        filters=filters,
        what=statement_choice.sentence(choice),
    )
    chart_panel.show(panel, lambda look: topics.figure(rows, look), also=choice)


def cards(found: pd.DataFrame) -> None:
    """The statements, a page at a time, newest first."""
    st.subheader(f"{len(found)} statements")
    pages = -(-len(found) // statement_choice.PER_PAGE)
    page = st.pagination(pages, key="page", **KEPT) if pages > 1 else 1
    first = (page - 1) * statement_choice.PER_PAGE
    newest_first = found.iloc[::-1].iloc[first : first + statement_choice.PER_PAGE]
    for one in newest_first.itertuples(index=False):
        statement_card.show(one, event=one.event_title if isinstance(one.event_title, str) else "")


def named() -> None:
    """The statement that the address names, above the others."""
    identifier = address.chosen("statement")
    if not identifier:
        return
    found = statements.one(identifier)
    if found.empty:
        st.info(f"There is no statement “{words.literal(identifier)}” in the record.")
    for one in found.itertuples(index=False):
        statement_card.show(one, event=one.event_title if isinstance(one.event_title, str) else "")
