"""The relation score on the Indicators page: its band, its formula, what it depends on."""

import pandas as pd
import streamlit as st

from analysis import score_band
from charts import score_bands
from charts.look import DYADS
from queries import indicators, record
from queries.filters import Filters
from ui import chart_panel

FORMULA = r"S_m = \frac{\sum_i 2^{-a_i/h}\, s_i}{\sum_i 2^{-a_i/h}}"
READ = """
s: PLOVER score of an act, −10 to +10. a: its age in years at the end of month m. h: half-life, one year. The band
draws the events anew, with replacement, 300 times, reads each draw with half-lives of ½, 1 and 2 years, and holds nine
tenths of these scores. A month has no score when its acts are spent: below an eighth of one act.

Type of triangle (Dittmer 1981): three positive scores are a ménage à trois, two a romantic triangle, one a stable
marriage, none a unit veto. It is uncertain where a band holds zero, a pair has fewer than five recent events, or a
score lies within half a point of zero.
"""


@st.cache_data(max_entries=1, show_spinner="The band is computed once for all readers.")
def bands() -> pd.DataFrame:
    """Score and band of every pair and month."""
    return score_band.monthly(indicators.doubted_acts(), record.counts()["last_date"].iloc[0].date())


@st.cache_data(max_entries=1, show_spinner=False)
def types() -> pd.DataFrame:
    """Type of triangle by year."""
    return score_band.yearly_types(bands())


@st.cache_data(max_entries=1, show_spinner="The score is computed without each voice and each series in turn.")
def checks() -> pd.DataFrame:
    """How far the score depends on a voice, a series, the scale."""
    acts, until = indicators.doubted_acts(), record.counts()["last_date"].iloc[0].date()
    return score_band.checks(score_band.variants(acts, until))


@st.cache_data(max_entries=1, show_spinner=False)
def yearly_scores() -> pd.DataFrame:
    """The score at the end of each whole year. Columns dyad, year, score."""
    until = record.counts()["last_date"].iloc[0].date()
    scores = score_band.yearly(indicators.doubted_acts(), until)
    return scores if (until.month, until.day) == (12, 31) else scores[scores["year"] < until.year]


def scores_of(chosen: Filters) -> pd.DataFrame:
    """The yearly scores of the chosen years and pairs."""
    scores = yearly_scores()
    return scores[
        scores["year"].between(chosen.first_year, chosen.last_year) & scores["dyad"].isin(chosen.dyads or DYADS)
    ]


def score_panel(chosen: Filters) -> None:
    """The relation score with its band, and the type of triangle by year."""
    years = (chosen.first_year, chosen.last_year)
    within = bands()[bands()["month"].dt.year.between(*years)]
    drawn = within[within["dyad"].isin(chosen.dyads or DYADS)]
    if drawn["score"].isna().all():
        st.info("No act between these states in these years. Widen the years or add a pair.")
        return
    by_year = types()[types()["year"].between(*years)]
    panel = chart_panel.Panel(
        key="score",
        title="How the three pairs stood, and how surely",
        takeaway=score_bands.takeaway(drawn, by_year),
        question="indicators/doubted_acts",
        rows=drawn,
        records=tuple(behind(drawn["dyad"].unique(), years)),
        filters=chosen,
        what="Relation score of all acts",
    )
    eras = record.eras()
    chart_panel.show(panel, lambda look: score_bands.figure(drawn, by_year, eras, years, look))
    with st.container(key="formula"):
        st.latex(FORMULA)
        st.caption(READ)
    with st.expander("Without one voice, without one series, on another scale", icon=":material/rule:"):
        st.caption(
            "Each row leaves something out and scores the rest anew: events that only this voice supports, the events "
            "of one series, or PLOVER’s scale for Goldstein’s. Difference: mean distance from the whole record in "
            "points of the score. Turned: years in which the sign is another."
        )
        st.dataframe(checks().sort_values("difference", ascending=False), hide_index=True, width=720)


def behind(dyads: list[str], years: tuple[int, int]) -> list[str]:
    """The events on which the score of these pairs and years rests."""
    acts = indicators.doubted_acts()
    return acts.loc[acts["dyad"].isin(dyads) & acts["date"].dt.year.between(*years), "event"].unique().tolist()
