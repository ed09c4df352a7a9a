"""What the search reads, made once in this process for all readers."""

import pandas as pd
import streamlit as st

from analysis.search_index import Index
from analysis.spelling import Spelling
from queries import search

TEXTS = ("title", "names", "places", "text")


@st.cache_resource(show_spinner="Reading the record once for the search …")
def index() -> tuple[Index, Spelling]:
    """The index of all texts and the words of the record, made once in this process."""
    kinds = [search.events(), search.statements(), search.actors(), search.stories(), search.sources()]
    documents, names = pd.concat(kinds, ignore_index=True), search.names()
    texts = pd.concat([documents[text] for text in TEXTS], ignore_index=True)
    return Index.of(documents, names), Spelling.of(texts, names["name"])


@st.cache_resource(show_spinner=False)
def on_network() -> frozenset[str]:
    """Actors whom the Network page can put into the middle."""
    return frozenset(search.met()["actor"])
