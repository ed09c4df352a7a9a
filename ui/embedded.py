"""A chart in somebody else's page: no menu, its source line, and a link back."""

import streamlit as st

from charts.look import Look
from charts.sealed import sealed
from publish import embed
from ui import chart_panel, export_words, newsroom_link, words
from ui import look as looks
from ui.chart_panel import Found
from ui.width import DESK, PHONE


def show(found: Found) -> None:
    """Title, takeaway, figure, what is shown, source, link back."""
    panel = found.panel
    view = newsroom_link.view_id(panel)
    texts = export_words.words(panel, view)
    st.title(panel.title, anchor=False)
    st.markdown(words.literal(panel.takeaway))
    chart_panel.plot(panel, sealed(found.draw(looks.here())), None)
    st.caption(words.literal(f"{panel.sentence}. {texts.source} Dataset {view.version}. {texts.licence}"))
    # An ordinary link opens the app in a tab of its own and not within the frame.
    back = newsroom_link.link("cite", panel, id=str(view))
    st.markdown(f"[Strategic Triangle: open this view, check it, see corrections](<{back}>)")


def offer(found: Found, view: str) -> None:
    """The snippet to paste into an article, as high as the chart of the view on a telephone or a desk."""
    panel = found.panel
    address = newsroom_link.link("embed", panel, embed="true")
    with st.expander("Embed in an article", icon=":material/code:"):
        st.caption("As wide as its column, without menus, with source line and link back.")
        highest = max(chart_panel.laid_out(found, view, Look(width=width)).layout.height for width in (PHONE, DESK))
        st.code(embed.snippet(address, panel.title, round(highest)), language=None, wrap_lines=True)
