"""The keys that press buttons: whether they are on, the switch, and the help box.

H opens the box by Streamlit's own shortcut; it takes no ?, for which the page listens itself.
"""

from collections.abc import Mapping

import streamlit as st

from ui.filters import KEPT

SWITCH = "keys"
HTML = """<span hidden></span>
"""
JS = """
export default function ({ setTriggerValue }) {
  const listen = (event) => {
    const writing = event.composedPath()[0].closest?.("input, textarea, [contenteditable]")
    if (event.key === "?" && !writing) setTriggerValue("asked", true)
  }
  document.addEventListener("keydown", listen)
  return () => document.removeEventListener("keydown", listen)
}
"""
QUESTION_MARK = st.components.v2.component("question_mark", html=HTML, js=JS)
HELP = "The keys press the buttons of this page. Inside another page they are off, because they belong to that page."


def on() -> bool:
    """Whether keys press buttons: not inside another page, and not where the reader switched them off."""
    return not st.context.is_embedded and st.session_state.get(SWITCH, True)


def key(name: str) -> str | None:
    """The key for a button, or none while keys are off."""
    return name if on() else None


def switch(keys: Mapping[str, str]) -> None:
    """The switch, and the button of the help box with what each key does."""
    if st.context.is_embedded:
        return
    st.toggle("Keys", value=True, key=SWITCH, help=HELP, **KEPT)
    asked = on() and QUESTION_MARK(key="question-mark", on_asked_change=lambda: None).asked
    if st.button("Help", key="keys-help", icon=":material/keyboard:", shortcut=key("H")) or asked:
        show(keys)


@st.dialog("Keys", icon=":material/keyboard:")
def show(keys: Mapping[str, str]) -> None:
    """What each key does."""
    st.table([{"Key": name, "What it does": what} for name, what in keys.items()])
    st.caption(HELP)
