"""The address of what the reader sees: read, changed, and copied as a link."""

from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st


def chosen(name: str, longest: int = 120) -> str:
    """What the address says of `name`; empty if it says nothing, or nothing that could be a code."""
    value = st.query_params.get(name, "")
    return value if len(value) <= longest and value.isascii() and value.isprintable() else ""


def choose(**values: str) -> None:
    """Put choices into the address; an empty one is taken out."""
    for name, value in values.items():
        if value:
            st.query_params[name] = value
        else:
            st.query_params.pop(name, None)


def of(page: str, query: dict[str, str | list[str]]) -> str:
    """The address of a page, by its name in addresses, with choices."""
    scheme, host, path, *_ = urlsplit(st.context.url or "")
    base = path.rstrip("/").rpartition("/")[0]
    return urlunsplit((scheme, host, f"{base}/{page}", urlencode(query, doseq=True), ""))


def link() -> str:
    """The address that opens this view in another browser."""
    scheme, host, path, _, _ = urlsplit(st.context.url or "")
    query = urlencode([(name, value) for name in st.query_params for value in st.query_params.get_all(name)])
    return urlunsplit((scheme, host, path, query, ""))
