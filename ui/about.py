"""The texts of the About page."""

import streamlit as st

from queries import record
from ui import words

METHOD = """
The record holds dated acts between Russia (the USSR until 25 December 1991), the People's Republic of China and the
United States since 1 October 1949, and what the three governments said of one another.

- **Nothing stands without a source that was read.** Each fact was checked against a page that an editor read; each
  source says what it supports and whether it was read whole or in part.
- **Words and acts are kept apart.** A visit and its communiqué are two records. Words alone are a statement.
- **Acts are coded** by type and mode of PLOVER; the scores are PLOVER's own and are looked up, never typed in.
- **The relation score** of a pair is the mean score of its acts, recent ones counting more (half-life one year).
- **Even-handed**: neutral verbs; each capital's own word for a thing is given with whose it is.
- **Periods and weights are judgements** of the editors. The rules stand in the codebook and in `data/README.md`.
"""

LICENCE = """
The data are under **CC BY 4.0**, the code under the **MIT** licence. To report an error, open an issue with the
record's identifier and a page that shows what is right; `CONTRIBUTING.md` says how a record is added or corrected.
"""


def method() -> None:
    st.markdown(METHOD)


def reach() -> None:
    """What the record holds, in one sentence computed from it."""
    counts = record.counts()
    st.markdown(
        f"{counts['events']:,} events, {counts['turning_points']:,} turning points outside the triangle, "
        f"{counts['statements']:,} statements, {counts['actors']:,} actors, {counts['links']:,} links, "
        f"{counts['sources']:,} pages read. "
        f"From {words.day(counts['first_date'])} to {words.day(counts['last_date'])}. "
        "It is a selection: a year with many marks is a year that the editors have worked on, "
        "not always a year in which more happened."
    )


def licence() -> None:
    st.subheader("Licence and errors")
    st.markdown(LICENCE)
