"""What a reader chooses on the Indicators page beside years and pairs; kept in the address by short names."""

import pandas as pd
import streamlit as st

from analysis import yearly_figures
from analysis.yearly_figures import GROWTH, OPINION
from charts.look import DYADS, SHORT_NAMES
from queries.filters import Filters
from ui.filters import KEPT

NAMES = SHORT_NAMES | DYADS
MOST = 8
FIRST = ["UN agreement", "US trade", "Warheads", "Leader meetings"]
SCORE = yearly_figures.SCORE  # with which the names of its own figures begin


def series(about: pd.DataFrame) -> pd.DataFrame:
    """The rows of the chosen series in the order of choice."""
    names = about.loc[about["shipped"], "name"].tolist()
    chosen = st.multiselect("Series", names, default=FIRST, key="series", **KEPT)
    if len(chosen) > MOST:
        st.caption(f"The first {MOST} of {len(chosen)} are drawn.")
    return about.set_index("name", drop=False).loc[list(dict.fromkeys(chosen))[:MOST]].reset_index(drop=True)


def two(names: list[str]) -> tuple[str, str]:
    """Two names of the list, side by side."""
    left, right = st.columns(2)
    across = left.selectbox("Across", names, index=0, key="across", **KEPT)
    up = right.selectbox("Up", names, index=min(start(names), len(names) - 1), key="up", **KEPT)
    return across or names[0], up or names[0]


def start(names: list[str]) -> int:
    """Where the second choice begins: UN agreement of the pair of the first."""
    pair = names[0].split(" · ")[-1]
    return next((place for place, name in enumerate(names) if name == f"UN agreement · {pair}"), 1)


def yearly(about: pd.DataFrame, points: pd.DataFrame, scores: pd.DataFrame, chosen: Filters) -> dict[str, pd.DataFrame]:
    """The yearly figures that have years enough, as `yearly_figures.by_name_and_place` gives them."""
    within = scores[scores["year"].between(chosen.first_year, chosen.last_year)]
    return yearly_figures.by_name_and_place(about, points, within, NAMES)


def beside(about: pd.DataFrame) -> tuple[str, ...]:
    """The names of the figures to set beside the score."""
    names = [GROWTH, OPINION, *yearly_figures.of_dyads(about)["name"]]
    chosen = st.multiselect("Beside the score", names, default=["UN agreement", GROWTH, OPINION], key="beside", **KEPT)
    return tuple(dict.fromkeys(chosen))[:MOST]


def figures(about: pd.DataFrame, points: pd.DataFrame, names: tuple[str, ...]) -> dict[str, pd.DataFrame]:
    """The named figures that have values: columns dyad, year, value."""
    return yearly_figures.named(about, points, names)
