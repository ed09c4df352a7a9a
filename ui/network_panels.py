"""Who acted with or against whom, on the Network page."""

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from charts import actor_network as actor_chart
from publish import citation, network_files
from queries import record
from queries.filters import Filters, Records
from ui import chart_panel, network_behind, network_choice, rise_panel
from ui import look as looks
from ui.export_words import LICENCE
from ui.network_choice import BY_STATEMENTS, Choice

TIES = """
An edge joins two actors of different states {joined}; its colour is the sign of the mean {scored}. Drawn are the
{drawn} actors with most ties of {all}: so many can be told apart, at most 40 on a phone; “At most” widens it. Places
are computed once for all actors and stay under every filter. Click a mark to put an actor into the middle, or the
middle of a line to see what lies behind a tie.
"""
JOINED = {
    False: ("who took part in the same event", "score there"),
    True: (
        "one of whom spoke on an event of the other, or who spoke jointly",
        "stance of the words (of the filters, years, pairs and words apply)",
    ),
}


def actor_panel(filters: Filters) -> None:
    """Who acted with or against whom."""
    controls = st.container(horizontal=True)
    with controls:
        spoken = network_choice.by_statements()
        kind = network_choice.kind()
    ties = network_choice.tied(filters, spoken, kind)
    if ties.empty:
        st.info("No two actors are tied in this choice. Widen the years, take a filter away or show all ties.")
        return
    _, actors, records = network_choice.meetings(filters, spoken)
    with controls:
        choice = network_choice.draw(filters, spoken, kind)
    drawn = network_choice.shown(filters, spoken, kind, choice.focus, choice.steps, choice.most, looks.here())
    show(filters, choice, drawn, ties, records, spoken, kind)
    network_behind.show(filters, choice.focus, actors, spoken=spoken)
    listing(drawn)


def show(
    filters: Filters,
    choice: Choice,
    drawn: network_choice.Drawn,
    ties: pd.DataFrame,
    records: Records,
    spoken: bool,
    kind: str,
) -> None:
    """The network as a chart, with its files and how it is read."""
    joined, scored = JOINED[spoken]
    everybody = len(network_choice.groups(filters, spoken, kind))
    panel = chart_panel.Panel(
        key="actors",
        title="Who spoke with or of whom" if spoken else "Who acted with or against whom",
        takeaway=drawn.takeaway,
        question="network/ties_by_statements" if spoken else "network/ties",
        rows=ties,
        records=records,
        filters=filters,
        what=f"{BY_STATEMENTS if spoken else 'Events'}{'' if kind == network_choice.ALL else f', {kind.lower()}'}",
    )
    chart_panel.show(
        panel,
        lambda look: actor_chart.figure(
            drawn.nodes,
            drawn.edges,
            network_choice.positions(),
            size=choice.size,
            focus=choice.focus,
            look=look,
            group=choice.group,
            most=choice.most,
        ),
        also=(choice, spoken, kind),
        on_select=network_behind.take,
        reading=TIES.format(joined=joined, scored=scored, drawn=len(drawn.nodes), all=everybody),
        tools={"Network files": ("hub", lambda panel: downloads(drawn, described(panel, choice.size, joined, scored)))},
    )


def described(panel: chart_panel.Panel, size: str, joined: str, scored: str) -> dict[str, str]:
    """What a file with the network says of itself."""
    reading = f"An edge joins two actors of different states {joined}; score: mean {scored}."
    return {
        "title": panel.title,
        "how_to_read": " ".join((reading, *actor_chart.how_to_read(size))),
        "shown": panel.sentence,
        "source": f"{citation.OURS}, dataset {record.version()}",
        "licence": LICENCE,
    }


def downloads(drawn: network_choice.Drawn, about: dict[str, str]) -> None:
    """What is drawn, as files; each is made when a reader asks for it."""

    def made(make: Callable[[pd.DataFrame, pd.DataFrame, dict[str, str]], bytes]) -> bytes:
        return make(drawn.nodes.merge(network_choice.positions(), on="actor"), drawn.edges, about)

    st.caption("The network as it is drawn, for programs that read networks.")
    with st.container(horizontal=True):
        for name, (ending, media_type, make) in network_files.FORMATS.items():
            st.download_button(
                name,
                partial(made, make),
                f"actors.{ending}",
                media_type,
                icon=":material/download:",
                key=f"network-{ending}",
                on_click="ignore",
            )


def listing(drawn: network_choice.Drawn) -> None:
    """The actors that are drawn as a list, which is the way through them by keys; sent once it is opened."""
    title = "The same actors as a list"
    with st.expander(title, icon=":material/table_rows:", key="actor_list", bind="query-params") as part:
        if part.open:
            table(drawn)


def table(drawn: network_choice.Drawn) -> None:
    """The list; choosing a row opens what its actor took part in."""
    key = "actor-table"

    def take() -> None:
        if picked := st.session_state[key].selection.rows:
            network_behind.take(drawn.sent["actor"][picked[0]].as_py())

    st.dataframe(
        drawn.sent,
        hide_index=True,
        key=key,
        on_select=take,
        selection_mode="single-row",
        column_order=network_choice.LISTED,
        column_config={
            "name": st.column_config.TextColumn("Actor", width="medium"),
            "native_name": st.column_config.TextColumn("In its own script"),
            "kind": st.column_config.TextColumn("Kind"),
            "state": st.column_config.TextColumn("State"),
            "events": st.column_config.NumberColumn("Events"),
            "degree": st.column_config.NumberColumn("Ties", help=rise_panel.DEGREE),
            "betweenness": st.column_config.NumberColumn("Betweenness", format="%.4f", help=rise_panel.BETWEENNESS),
            "group": st.column_config.TextColumn("Group", width="medium"),
        },
    )
