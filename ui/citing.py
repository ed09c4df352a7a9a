"""A view as a source: how it is cited, and what has become of its records since it was."""

import pandas as pd
import streamlit as st

from publish import citation
from publish.view_id import LONGEST, ViewId
from queries import record
from ui import cite_forms, exhibits, export_words, newsroom_link, words
from ui.chart_panel import Found
from ui.newsroom_link import NAMES

PAGE = "pages/newsroom/cite.py"
ORDER = {"withdrawn": "Withdrawn since", "revised": "Revised since", "added": "Added since"}


def asked() -> ViewId | None:
    """The view id of the address; none, and a sentence, if it says something else."""
    view = read(st.query_params.get("id", ""))
    if view is not None and view.chart not in NAMES:
        st.info(words.literal(f"This view id names a chart that does not exist: {view.chart}."))
        return None
    return view


def read(text: str) -> ViewId | None:
    """A view id as it was typed or linked; none if nothing was, and a sentence in its place if it is no view id."""
    if not text:
        return None
    try:
        return ViewId.read(text)
    except ValueError as error:
        st.info(words.literal(str(error)))
        return None


def opener() -> None:
    """A box for a view id that was printed; it opens the view with the choices that the id holds."""
    text = st.text_input(
        "View id, as printed under an image", max_chars=LONGEST, key="printed-id", placeholder="timeline~…~…~…"
    )
    view = read(text)
    if view is None:
        return
    if view.chart in NAMES:
        query = view.choices | {"chart": [NAMES[view.chart]], "id": [str(view)]}
        st.page_link(PAGE, label="Open this view", icon=":material/open_in_new:", query_params=query)
    else:
        st.info(words.literal(f"There is no chart “{view.chart}”."))


def show(found: Found) -> None:
    """The view as it is now: its id, its link, its citation in every form."""
    panel = found.panel
    view = newsroom_link.view_id(panel)
    cited = export_words.cited(panel, view)
    st.subheader("Cite this view", anchor="citation")
    st.markdown(f"**{words.literal(panel.title)}** · {words.literal(panel.sentence)}")
    st.caption("View id, and the link that opens it with what was corrected since")
    st.code(f"{view}\n{newsroom_link.link('cite', panel, id=str(view))}", language=None, wrap_lines=True)
    for name in citation.STYLES:
        st.caption(name)
        st.code(citation.styled(cited, name), language=None, wrap_lines=True)
    with st.container(horizontal=True):
        for name in citation.FILES:
            cite_forms.download(cited, name, panel.key)
        page, query = exhibits.home(panel.key)
        st.page_link(page, label="Open the chart", icon=":material/open_in_new:", query_params=query)


def since(old: ViewId, found: Found) -> None:
    """What differs between the view of an id and the view now, and which of its records account for it."""
    panel = found.panel
    now = newsroom_link.view_id(panel)
    st.subheader("What has changed since", anchor="changes")
    if old.query != now.query:
        st.info("The choices were changed on this page; the id speaks of others. Open the id again to compare.")
        return
    st.markdown(
        words.literal(
            f"The view was made from dataset {old.version}; this is dataset {now.version}. " + verdict(old, now)
        )
    )
    if old.version == now.version:
        return
    changes = record.changed_since(old.day, panel.records, panel.filters)
    for change, heading in ORDER.items():
        of_kind(changes[changes["change"] == change], heading, old)
    if changes.empty and old.content != now.content:
        st.markdown(
            "No record of this view was added, revised or withdrawn since. So the difference comes from codes, figures "
            "of other publishers, or the way the chart is computed; the change log of the project tells of these."
        )


def verdict(old: ViewId, now: ViewId) -> str:
    """Whether the rows are the same, in a sentence."""
    if old.content == now.content:
        return "Its rows are the same to the last sign."
    if old.version == now.version:
        return "Version and rows cannot both be right: the id was mistyped, or made by another program."
    return "Its rows are no longer the same."


def of_kind(changes: pd.DataFrame, heading: str, old: ViewId) -> None:
    """The records of one kind of change, with how each was changed."""
    if changes.empty:
        return
    st.markdown(f"**{heading}** ({len(changes)})")
    if (changes["date"].dt.date == old.day).any():
        st.caption("Some bear the very day of that version, and may already have been in it.")
    pages = changes["kind"].map({"event": "event", "statement": "statements"})
    links = "/" + pages + "?" + changes["kind"] + "=" + changes["record"]
    st.dataframe(
        changes.assign(date=changes["date"].dt.date, link=None if heading == ORDER["withdrawn"] else links),
        hide_index=True,
        key=f"changes-{heading}",
        column_order=["date", "title", *(["what"] if changes["what"].any() else []), "link"],
        column_config={
            "date": st.column_config.DateColumn("Day of the change", width="small"),
            "title": st.column_config.TextColumn("Record", width="large"),
            "what": st.column_config.TextColumn("How, or why", width="large"),
            "link": st.column_config.LinkColumn("", display_text="open", width="small"),
        },
    )
