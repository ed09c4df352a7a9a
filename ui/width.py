"""How wide the reader's page is, as far as charts must know to place their labels."""

import streamlit as st

# Charts are laid out for the widest of these that fits; a server that guesses right saves the reader a rerun.
WIDTHS = (330, 480, 640, 800, 920, 1060)
PHONE, DESK = WIDTHS[0], WIDTHS[-2]
KEY, BESIDE = "page-width", "filters-beside"

HTML = """<span hidden></span>
"""

JS = """
export default function ({ data, setStateValue }) {
  const page = document.querySelector('[data-testid="stMainBlockContainer"]')
  if (!page) return
  let known = data.known
  const measure = () => {
    const style = getComputedStyle(page)
    const inside = page.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
    const width = data.widths.findLast((one) => one <= inside) ?? data.widths[0]
    if (width !== known) setStateValue("width", (known = width))
  }
  let waiting
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting)
    waiting = setTimeout(measure, 300)
  })
  observer.observe(page)
  measure()
  return () => observer.disconnect()
}
"""

MEASURE = st.components.v2.component("page_width", html=HTML, js=JS)


def measure(*, beside: bool) -> None:
    """Ask the browser; if the answer is another than the one known, the page is drawn once more.

    `beside` says whether the filters stand beside the page, which leaves it less room. Both widths are remembered, so
    that a turn from one kind of page to the other does not draw it twice.
    """
    st.session_state[BESIDE] = beside
    MEASURE(data={"widths": WIDTHS, "known": here()}, key=f"{KEY}-{beside}", on_width_change=remember)


def remember() -> None:
    """Keep what the browser has answered. What is none of the widths was not sent by our page."""
    beside = st.session_state[BESIDE]
    measured = st.session_state[f"{KEY}-{beside}"].get("width")
    if measured in WIDTHS:
        st.session_state[KEY] = st.session_state.get(KEY, {}) | {beside: measured}


def here() -> int:
    """The width to lay charts out for, in pixels: measured, or guessed from the browser's name."""
    beside = st.session_state.get(BESIDE, True)
    if measured := st.session_state.get(KEY, {}).get(beside):
        return measured
    if "Mobi" in st.context.headers.get("User-Agent", ""):
        return PHONE
    return DESK if beside else WIDTHS[-1]
