"""What a reader chooses on the Indicators page beside years and pairs; kept in the address by short names."""

import pandas as pd
import streamlit as st

from analysis import agreement
from charts.look import DYADS, SHORT_NAMES
from queries.filters import Filters
from ui.filters import KEPT

NAMES = SHORT_NAMES | DYADS
MOST = 8
FIRST = ["UN agreement", "US trade", "Warheads", "Leader meetings"]
SCORE = "Relation score"
GROWTH = "Trade growth"
OPINION = "Russian opinion"
# Of each pair the polls on the same question by one institute; several of one year are averaged.
POLLS = {"levada_on_china_good": "RUS-CHN", "levada_on_usa_good": "RUS-USA"}
# Each pair's trade by one reporter; growth is compared, never the levels of two reporters.
TRADE = {"us_trade": ("CHN-USA", "RUS-USA"), "china_russia_trade": ("RUS-CHN",)}
LEAST_YEARS = 5
SCORED = {"unit": "points, −10 to +10", "source": "Relation score: this record.", "provisional": False}


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
    """The yearly figures that have years enough, by name and place.

    Columns year, value, provisional, unit, source.
    """
    within = scores[scores["year"].between(chosen.first_year, chosen.last_year)].dropna(subset="score")
    found = {
        f"{SCORE} · {DYADS[str(dyad)]}": one[["year", "score"]].rename(columns={"score": "value"}).assign(**SCORED)
        for dyad, one in within.groupby("dyad")
    }
    for row in about[about["frequency"] == "year"].itertuples():
        for place, one in points[points["series"] == row.series].groupby("state_or_dyad"):
            source = f"{row.name}: {row.publisher}; {row.licence}."
            values = one.assign(year=one["date"].dt.year, unit=row.unit, source=source)
            found[f"{row.name} · {NAMES[str(place)]}"] = values[["year", "value", "provisional", "unit", "source"]]
    return {name: one for name, one in found.items() if len(one) >= LEAST_YEARS}


def beside(about: pd.DataFrame) -> tuple[str, ...]:
    """The names of the figures to set beside the score."""
    names = [GROWTH, OPINION, *of_dyads(about)["name"]]
    chosen = st.multiselect("Beside the score", names, default=["UN agreement", GROWTH, OPINION], key="beside", **KEPT)
    return tuple(dict.fromkeys(chosen))[:MOST]


def of_dyads(about: pd.DataFrame) -> pd.DataFrame:
    """The yearly series of pairs; trade and energy, which grow in any case, only as growth."""
    pairs = about[about["shipped"] & (about["measured_of"] == "dyad") & (about["frequency"] == "year")]
    return pairs[~pairs["kind"].isin(["trade", "energy"])]


def figures(about: pd.DataFrame, points: pd.DataFrame, names: tuple[str, ...]) -> dict[str, pd.DataFrame]:
    """The named figures that have values: columns dyad, year, value."""
    codes = of_dyads(about).set_index("name")["series"]
    own = {GROWTH: growth, OPINION: opinion}
    found = {name: own[name](points) if name in own else of_pairs(points, codes[name]) for name in names}
    return {name: values for name, values in found.items() if len(values)}


def of_pairs(points: pd.DataFrame, code: str) -> pd.DataFrame:
    """A yearly series by pair. Columns dyad, year, value."""
    own = points[points["series"] == code]
    return own.assign(dyad=own["state_or_dyad"], year=own["date"].dt.year)[["dyad", "year", "value"]]


def growth(points: pd.DataFrame) -> pd.DataFrame:
    """Growth of trade in per cent a year, of each pair as one reporter has it. Columns dyad, year, value."""
    parts = []
    for code, dyads in TRADE.items():
        own = of_pairs(points, code)
        parts += [agreement.growth(own[own["dyad"] == dyad]).assign(dyad=dyad) for dyad in dyads]
    return pd.concat(parts, ignore_index=True)[["dyad", "year", "value"]]


def opinion(points: pd.DataFrame) -> pd.DataFrame:
    """Per cent of Russians with a good attitude, the mean of a year's polls. Columns dyad, year, value."""
    polls = points[points["series"].isin(POLLS)]
    means = polls.assign(dyad=polls["series"].map(POLLS), year=polls["date"].dt.year)
    return means.groupby(["dyad", "year"], as_index=False)["value"].mean()
