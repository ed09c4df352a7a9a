"""Who rose and who fell in the network of actors, period by period, on the Network page."""

import pandas as pd
import streamlit as st

from analysis import actor_network
from queries import network
from queries.filters import Filters
from ui import words

DEGREE = "Degree: with how many actors of the other two states this one is tied, counted by networkx."
BETWEENNESS = (
    "The share of shortest paths between two other actors that lead through this one, from 0 to 1 (Linton Freeman, "
    "A Set of Measures of Centrality Based on Betweenness, Sociometry 40(1), 1977), computed by networkx."
)
CENTRALITY = """
Ties: with how many actors of the other two states somebody took part in events of the period (degree). Betweenness: the
share of shortest paths between two other actors that lead through this one (Linton Freeman, *A Set of Measures of
Centrality Based on Betweenness*, Sociometry 40(1), 1977). Both by networkx; bars go from the first period to the last.
"""


def show(filters: Filters) -> None:
    """A table behind a heading; its measures are computed once it is opened."""
    with st.expander("Who rose and who fell", key="rise", bind="query-params") as opened:
        if opened.open:
            table(filters)


def table(filters: Filters) -> None:
    """The actors with the greatest change of ties from the last period but one to the last first."""
    rows, periods = by_period(filters)
    if len(periods) < 2:
        st.caption("All events of this choice fall into one period. Widen the years.")
        return
    st.markdown(words.literal(takeaway(rows, periods)))
    st.dataframe(
        rows,
        hide_index=True,
        key="rise-table",
        column_config={
            "name": st.column_config.TextColumn("Actor", width="medium"),
            "state": st.column_config.TextColumn("State"),
            "ties": st.column_config.BarChartColumn("Ties by period", color="gray"),
            "betweenness": st.column_config.BarChartColumn("Betweenness by period", color="gray"),
            "before": st.column_config.NumberColumn(f"Ties in {periods[-2]}"),
            "now": st.column_config.NumberColumn(f"Ties in {periods[-1]}"),
            "change": st.column_config.NumberColumn("Change", format="%+d"),
        },
    )
    st.caption(f"{CENTRALITY} Periods: {', '.join(periods)}.")


def takeaway(rows: pd.DataFrame, periods: tuple[str, ...]) -> str:
    """Who gained and who lost most ties between the last two periods, in one sentence."""
    up, down = rows.loc[rows["change"].idxmax()], rows.loc[rows["change"].idxmin()]
    parts = [
        f"{one['name']} {went} most, from {one['before']} to {one['now']} ties"
        for one, went, moved in ((up, "rose", up["change"] > 0), (down, "fell", down["change"] < 0))
        if moved
    ]
    return f"From {periods[-2]} to {periods[-1]} {'; '.join(parts) or 'nobody rose or fell'}."


@st.cache_data(max_entries=50, show_spinner=False)
def by_period(filters: Filters) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """The tied actors and the names of the periods in order of time.

    Columns: name, state, ties and betweenness (lists, one number a period), before and now (ties in the last period but
    one and in the last), change.
    """
    ties, known = network.ties_by_era(filters), network.actors()
    networks = {
        name: actor_network.graph(of_period.drop(columns=["era", "era_name", "starts"]), known)
        for (_, name), of_period in ties.groupby(["starts", "era_name"])
    }
    periods = tuple(networks)
    if len(periods) < 2:
        return pd.DataFrame(), periods
    measured = pd.concat(
        {name: actor_network.measures(one).set_index("actor") for name, one in networks.items()}, axis=1
    )
    degrees, between = (measured.xs(measure, axis=1, level=1) for measure in ("degree", "betweenness"))
    rows = known.set_index("actor")[["name", "state"]].assign(
        ties=pd.Series(degrees.to_numpy().tolist(), degrees.index),
        betweenness=pd.Series(between.round(4).to_numpy().tolist(), between.index),
        before=degrees[periods[-2]],
        now=degrees[periods[-1]],
    )
    rows = rows[degrees.sum(axis=1).reindex(rows.index) > 0]
    rows = rows.assign(change=rows["now"] - rows["before"])
    order = rows["change"].abs().sort_values(ascending=False, kind="stable").index
    return rows.loc[order].reset_index(drop=True), periods
