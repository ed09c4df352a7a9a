"""What a reader can do with a chart: see its rows, query and sources; take an image; cite it; copy its link."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import streamlit as st

from publish import citation, table
from queries import record, sources
from queries.ask import text as sql_of
from ui import address, newsroom_link, tables, words

if TYPE_CHECKING:
    from ui.chart_panel import Panel

# The sign of a button, and what draws that which lies behind it.
Tool = tuple[str, Callable[["Panel"], None]]


@st.fragment
def show(panel: "Panel", also: Mapping[str, "Tool"]) -> None:
    """A row of buttons, last those that only this chart has. What lies behind the one pressed is made only then, and
    put away when it is pressed again.
    """
    tools = {**TOOLS, **also}
    # One control, not one for each button: every element costs each reader time, and a page has up to four charts.
    name = st.pills(
        f"Behind the chart “{words.literal(panel.title)}”",
        list(tools),
        format_func=lambda name: f":material/{tools[name][0]}: {name}",
        key=f"tools-{panel.key}",
        label_visibility="collapsed",
    )
    if name:
        with st.container(border=True, key=f"behind-{panel.key}"):
            tools[name][1](panel)


def rows(panel: "Panel") -> None:
    """The rows behind the chart, and a button that saves them as CSV under a name that tells their version."""
    st.caption(words.literal(f"{len(panel.rows)} rows. {panel.sentence}."))
    st.dataframe(panel.rows, hide_index=True)
    view = newsroom_link.view_id(panel)
    st.download_button(
        "CSV",
        table.csv(panel.rows),
        f"{panel.key}-{view.version}-{view.content}.csv",
        "text/csv",
        icon=":material/download:",
        key=f"csv-{panel.key}",
    )


def query(panel: "Panel") -> None:
    """The SQL of the panel's question, and the values of the parameters that it names."""
    tables.sql(panel.question)
    st.caption("The statement as it is asked; a name after $ stands for the reader’s choice.")
    given = panel.filters.parameters() | dict(panel.given)
    tables.given({name: value for name, value in given.items() if f"${name}" in sql_of(panel.question)})


def pages_read(panel: "Panel") -> None:
    """The sources of the records that the chart rests on."""
    behind = sources.of_records(panel.records)
    st.caption(f"{panel.resting_on:,} records, {len(behind)} pages that were read.")
    st.dataframe(
        behind,
        hide_index=True,
        column_config={"url": st.column_config.LinkColumn("url", display_text="open")},
    )


def export(panel: "Panel") -> None:
    """The way to the export studio with this view."""
    newsroom(panel, "export", "To print or post: sizes, texts, PDF, everything in a ZIP", "ios_share")
    st.caption("Every image carries its title, what is shown, source, dataset version and licence.")


def cite(panel: "Panel") -> None:
    """A citation of the view to copy, and the way to other styles."""
    st.code(
        citation.view(panel.title, panel.sentence, record.version(), address.link()),
        wrap_lines=True,
        language=None,
    )
    newsroom(panel, "cite", "In other styles, and with a view id that tells of later corrections", "format_quote")


def newsroom(panel: "Panel", page: str, label: str, icon: str) -> None:
    """A link to a page of the newsroom that takes the view along."""
    chart, query = newsroom_link.chart_and_choices(panel)
    if not chart:
        return
    st.page_link(
        f"pages/newsroom/{page}.py",
        label=label,
        icon=f":material/{icon}:",
        query_params=query | {"chart": chart},
    )


def link(panel: "Panel") -> None:
    """The address of this view, and the one that tells of later corrections."""
    st.caption("Opens the same view in another browser.")
    st.code(address.link(), wrap_lines=True, language=None)
    if newsroom_link.chart_and_choices(panel)[0]:
        st.caption("Opens it with what was corrected since.")
        view = newsroom_link.view_id(panel)
        st.code(newsroom_link.link("cite", panel, id=str(view)), wrap_lines=True, language=None)


TOOLS: dict[str, Tool] = {
    "Rows": ("table_rows", rows),
    "SQL": ("database", query),
    "Sources": ("menu_book", pages_read),
    "Export": ("ios_share", export),
    "Cite": ("format_quote", cite),
    "Link": ("link", link),
}
