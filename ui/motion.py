"""Whether this reader's device asks for less motion; then nothing moves by itself."""

import streamlit as st

KEY = "reduced-motion"

HTML = """<span hidden></span>
"""

JS = """
export default function ({ data, setStateValue }) {
  const wish = matchMedia("(prefers-reduced-motion: reduce)")
  let known = data.known
  const tell = () => {
    if (wish.matches !== known) setStateValue("reduced", (known = wish.matches))
  }
  wish.addEventListener("change", tell)
  tell()
  return () => wish.removeEventListener("change", tell)
}
"""

ASK = st.components.v2.component("reduced_motion", html=HTML, js=JS)


def reduced() -> bool:
    """Ask the browser; until it has answered, motion is taken to be welcome, since none begins without a click."""
    known = bool((st.session_state.get(KEY) or {}).get("reduced"))
    ASK(data={"known": known}, key=KEY, on_reduced_change=lambda: None)
    return known
