"""What has to be said of series of figures: flags, provenance, what is withheld, what an agreement is worth."""

import pandas as pd
import streamlit as st

from analysis import agreement, yearly_figures
from charts.look import DYADS
from queries import indicators
from ui import words


def of_flags(about: pd.DataFrame, points: pd.DataFrame) -> list[str]:
    """For each series a sentence on each flag that its values carry, with the years where they are few."""
    flags = indicators.flags().set_index("flag")
    return [flagged(points[points["series"] == series], flags) for series in about["series"]]


def flagged(points: pd.DataFrame, flags: pd.DataFrame) -> str:
    """The flags of one series in words."""
    each = points.explode("flags").dropna(subset="flags")
    parts = []
    for flag, own in each.groupby("flags"):
        years = sorted(own["date"].dt.year.unique())
        where = ", ".join(map(str, years)) if len(years) <= 6 else f"{len(years)} years, {years[0]} to {years[-1]}"
        hollow = "hollow; " if flags.loc[str(flag), "provisional"] else ""
        parts.append(f"{flags.loc[str(flag), 'meaning'].rstrip('.')} ({hollow}{where}).")
    return " ".join(parts)


def cards(about: pd.DataFrame) -> None:
    """All that is known of each series that is drawn."""
    for series in about.itertuples(index=False):
        with st.expander(f"About “{series.name}”", icon=":material/info:"):
            card(series)


def card(series: tuple) -> None:
    """Provenance of a series."""
    parts = {
        "Measures": f"{series.title}, {series.unit}",
        "Publisher": f"{series.publisher}; {series.version}",
        "Licence": series.licence,
        "Computed": series.computation,
        "Covers": series.coverage,
        "Gaps": series.gaps,
        "Last checked by hand": f"{words.day(series.last_checked)}, {series.interval}: {series.note}",
    }
    st.markdown("\n".join(f"- **{name}**: {words.literal(text)}" for name, text in parts.items()))
    if isinstance(series.source_url, str):
        st.link_button("Open the source", series.source_url, icon=":material/open_in_new:")


def withheld(about: pd.DataFrame) -> None:
    """The series that are described and linked only."""
    kept_back = about[~about["shipped"]]
    with st.expander(f"{len(kept_back)} series that are described but not passed on", icon=":material/lock:"):
        st.caption("Their terms forbid passing the values on, or could not be read yet. The publisher has them.")
        for series in kept_back.itertuples(index=False):
            st.markdown(f"**{words.literal(series.title)}**")
            card(series)


def agreements(scores: pd.DataFrame, figures: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Agreement of score and each figure, as `yearly_figures.agreements` gives it."""
    return yearly_figures.agreements(scores, figures, tuple(DYADS))


def takeaway(same: pd.DataFrame) -> str:
    """The correlations of the same year, in one sentence."""
    said = [
        f"{DYADS[row.dyad]} and {row.figure} r = {agreement.signed(row.r)} over {row.n} years"
        for row in same.dropna(subset="r").itertuples()
    ]
    return f"Of the same year: {'; '.join(said)}." if said else "Score and figures share too few years to compare."


def sources(about: pd.DataFrame, figures: dict[str, pd.DataFrame]) -> list[str]:
    """Publisher and licence of what is set beside the score."""
    codes = yearly_figures.series_behind(about, figures)
    return [
        f"{series.name}: {series.publisher}; {series.licence}."
        for series in about.itertuples()
        if series.series in codes
    ]
