"""Periods as other authors draw them, beside the editors' own: which of them are shown, and where they stand."""

import pandas as pd
import streamlit as st

from charts.look import DYADS
from queries import record
from ui import tables
from ui.filters import KEPT
from ui.once import once


def chosen(years: tuple[int, int], dyads: tuple[str, ...]) -> pd.DataFrame:
    """The periods that the reader wants beside ours, of authors who divide these years and pairs.

    The columns of `record.periods_of_others`.
    """
    names = authors()
    wanted = st.pills("Periods drawn by others", names, selection_mode="multi", default=names, key="divided_by", **KEPT)
    return of_authors(tuple(wanted or ()), years, dyads)


@once
def authors() -> list[str]:
    """Those who divide the years, in the order of the record."""
    return record.periods_of_others()["short_author"].unique().tolist()


@once
def of_authors(wanted: tuple[str, ...], years: tuple[int, int], dyads: tuple[str, ...]) -> pd.DataFrame:
    """The periods of some authors who divide these years and pairs."""
    every = record.periods_of_others()
    pairs = dyads or tuple(DYADS)
    spoken_of = every["relation"].map(lambda relation: any(relation in (pair, *pair.split("-")) for pair in pairs))
    within = (every["starts"] <= years[1]) & (every["ends"].fillna(years[1]) >= years[0])
    divides = every["division"].isin(every.loc[within, "division"])
    return every[every["short_author"].isin(wanted) & spoken_of & divides]


def table(periods: pd.DataFrame) -> None:
    """The same as rows, with work and page."""
    if periods.empty:
        return
    title = "Periods of other authors, with their sources"
    with st.expander(title, icon=":material/history_edu:", key="others", bind="query-params") as part:
        if part.open:
            st.caption("Years and names as the page states them; only the short names are ours.")
            tables.show(periods, "periods-of-others", "record/periods_of_others")
