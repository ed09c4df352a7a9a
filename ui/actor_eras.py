"""The network of actors period by period, on the Network page: small multiples, and who rose and who fell."""

import streamlit as st

from charts import actor_eras
from queries import network
from queries.filters import Filters
from ui import address, chart_panel, network_behind, network_choice, rise_panel

READING = (
    f"In each period the {actor_eras.DRAWN} actors with most ties; every actor stands where it stands in the large "
    "network. The periods are the editors’. Click a mark to put an actor into the middle of the large network."
)


def panel(filters: Filters) -> None:
    """The multiples, then the table."""
    nodes, edges = rise_panel.central(filters), network.ties_by_era(filters)
    if nodes.empty:
        st.info("No two actors meet in these events. Widen the years or take a filter away.")
        return
    shown = chart_panel.Panel(
        key="actor-eras",
        title="The actors, period by period",
        takeaway=actor_eras.takeaway(nodes),
        question="network/ties_by_era",
        rows=edges,
        records=filters,
        filters=filters,
    )
    names = nodes.drop_duplicates("actor").set_index("actor")["name"].to_dict()
    chart_panel.show(
        shown,
        lambda look: actor_eras.figure(nodes, edges, network_choice.positions(), look),
        on_select=lambda actor: open_actor(actor, names[actor]),
        reading=READING,
    )
    st.subheader("Who rose and who fell", anchor="rise")
    rise_panel.table(filters)


def open_actor(actor: str, name: str) -> None:
    """A click opens the large network around an actor."""
    st.session_state["view"] = "Actors"
    network_behind.take(actor)
    # The box of actors is not on this view, so that nothing else would put its choice into the address.
    address.choose(actor=name)
