"""Who rose and who fell in the network of actors, period by period, on the Network page."""

import pandas as pd
import streamlit as st

from analysis import network_periods
from queries import network
from queries.filters import Filters
from ui import words
from ui.once import once_of_few

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


def table(filters: Filters) -> None:
    """The actors with the greatest change of ties from the last period but one to the last first."""
    rows = change(filters)
    periods = tuple(central(filters).sort_values("starts")["era_name"].unique())
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


@once_of_few
def central(filters: Filters) -> pd.DataFrame:
    """How central each tied actor of the choice is in each period."""
    return network_periods.central(network.ties_by_era(filters), network.actors())


@once_of_few
def change(filters: Filters) -> pd.DataFrame:
    """How the ties of each actor of the choice changed from the last period but one to the last."""
    return network_periods.change(central(filters))
