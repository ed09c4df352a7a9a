"""A citation in every form: styles to copy, files for reference managers to save."""

import streamlit as st

from publish import citation


@st.fragment
def menu(cited: dict[str, object], key: str) -> None:
    """One form, chosen from a menu; `key` names the record or view, and its file."""
    form = st.selectbox("Form", citation.FORMS, key=f"form-of-{key}")
    st.code(citation.written(cited, form), language=None, wrap_lines=True)
    if form in citation.FILES:
        download(cited, form, key)


def download(cited: dict[str, object], form: str, key: str) -> None:
    """A button that saves one of the forms for reference managers."""
    ending, write = citation.FILES[form]
    st.download_button(
        form,
        write(cited),
        f"strategic-triangle-{key}.{ending}",
        icon=":material/download:",
        key=f"cite-{key}-{ending}",
        on_click="ignore",
    )
