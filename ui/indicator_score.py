"""The relation score on the Indicators page: its band, its formula, what it depends on."""

import datetime as dt
from functools import partial
from pathlib import Path

import pandas as pd
import streamlit as st

from analysis import score_band, stretches
from charts import score_bands
from charts.look import DYADS
from queries import events, indicators, record
from queries.filters import Filters, Weights, weighed
from ui import chart_panel, score_periods, score_stretch, score_weights
from ui.filters import KEPT
from ui.once import once, once_of_few

# What the choice of weights says, by its label: the least weight, and one that no event has.
MARKED = {"5": 5, "4 and 5": 4, "3 to 5": 3, "none": 9}
MOST_MARKED = 3000  # events and pairs
HEADS = "A thin line with a head marks an event of the chosen weight; that lines meet says nothing of cause."
# As plain words and lines: for one formula in TeX, a reader would fetch 0.13 MB of scripts and letters.
FORMULA = Path(__file__).with_name("formula.html")
READ = """
s: PLOVER score of an act, −10 to +10. a: its age in years at the end of month m. h: half-life, one year. The band
draws the events anew, with replacement, 300 times, reads each draw with half-lives of ½, 1 and 2 years, and holds nine
tenths of these scores. A month has no score when its acts are spent: below an eighth of one act.

Type of triangle (Dittmer 1981): three positive scores are a ménage à trois, two a romantic triangle, one a stable
marriage, none a unit veto. It is uncertain where a band holds zero, a pair has fewer than five recent events, or a
score lies within half a point of zero. The periods right under the strip are this record’s editors’; beneath them stand
those of other authors, so that you can disagree with all of them.
"""


@st.cache_data(max_entries=30, show_spinner="The band is computed once for all readers.")
def bands(weights: Weights = ()) -> pd.DataFrame:
    """Score and band of every pair and month, with a reader's own weights if there are any."""
    until = record.last_day()
    return score_band.monthly(events.scored_days(weights), indicators.alike(weights), until)


@st.cache_data(max_entries=30, show_spinner=False)
def types(weights: Weights = ()) -> pd.DataFrame:
    """Type of triangle by year."""
    return score_band.yearly_types(bands(weights))


@st.cache_data(max_entries=1, show_spinner="The score is computed without each voice and each series in turn.")
def checks() -> pd.DataFrame:
    """How far the score depends on a voice, a series, the scale."""
    acts, until = indicators.doubted_acts(), record.last_day()
    return score_band.checks(score_band.variants(acts, until))


@st.cache_data(max_entries=1, show_spinner=False)
def yearly_scores() -> pd.DataFrame:
    """The score at the end of each whole year. Columns dyad, year, score."""
    until = record.last_day()
    scores = score_band.yearly(events.scored_days(), until)
    return scores if (until.month, until.day) == (12, 31) else scores[scores["year"] < until.year]


def scores_of(chosen: Filters) -> pd.DataFrame:
    """The yearly scores of the chosen years and pairs."""
    scores = yearly_scores()
    return scores[
        scores["year"].between(chosen.first_year, chosen.last_year) & scores["dyad"].isin(chosen.dyads or DYADS)
    ]


def score_panel(chosen: Filters) -> None:
    """The relation score with its band, the type of triangle by year, and the events of a stretch of it."""
    years = (chosen.first_year, chosen.last_year)
    weights = score_weights.draw()
    events_marked, least = marks(years, chosen.dyads)
    others = score_periods.chosen(years, chosen.dyads)
    drawn = curves(weights, years, chosen.dyads)
    if drawn["score"].isna().all():
        st.info("No act between these states in these years. Widen the years or add a pair.")
        return
    by_year = types_of(weights, years)
    own = score_weights.sentence(weights)
    panel = chart_panel.Panel(
        key="score",
        title="How the three pairs stood, and how surely",
        takeaway=finding(weights, years, chosen.dyads),
        question="indicators/alike",
        rows=drawn,
        records=behind(tuple(drawn["dyad"].unique()), years),
        filters=chosen,
        given=weighed(weights),
        what=f"Relation score of all acts{f', {own}' if own else ''}",
    )
    eras = record.eras()
    chart_panel.show(
        panel,
        lambda look: score_bands.figure(drawn, by_year, eras, years, look, events_marked, others),
        also=(weights, least, tuple(others["division"].unique())),
        on_select=score_stretch.take,
        on_drag=score_stretch.drag,
    )
    with st.container(key="formula"):
        st.html(FORMULA)
        st.caption(READ)
    score_periods.table(others)
    doubts()
    score_stretch.panel(partial(went, weights, years, chosen.dyads), falls(weights, years, chosen.dyads), chosen.dyads)


@once_of_few
def curves(weights: Weights, years: tuple[int, int], dyads: tuple[str, ...]) -> pd.DataFrame:
    """Score and band of some pairs in some years."""
    every = bands(weights)
    return every[every["month"].dt.year.between(*years) & every["dyad"].isin(dyads or DYADS)]


@once
def types_of(weights: Weights, years: tuple[int, int]) -> pd.DataFrame:
    """Type of triangle in each of some years."""
    return types(weights)[types(weights)["year"].between(*years)]


@once
def finding(weights: Weights, years: tuple[int, int], dyads: tuple[str, ...]) -> str:
    """What the curves show, in words."""
    return score_bands.takeaway(curves(weights, years, dyads), types_of(weights, years))


@once
def falls(weights: Weights, years: tuple[int, int], dyads: tuple[str, ...]) -> list[object]:
    """The steepest fall of each pair: rows of `stretches.steepest`."""
    return list(stretches.steepest(curves(weights, years, dyads)).itertuples(index=False))


@once
def went(weights: Weights, years: tuple[int, int], dyads: tuple[str, ...], first: str, last: str) -> pd.DataFrame:
    """Each pair's score at the end of the first and of the last of some months."""
    return stretches.over(curves(weights, years, dyads), pd.Timestamp(f"{first}-01"), pd.Timestamp(f"{last}-01"))


def marks(years: tuple[int, int], dyads: tuple[str, ...]) -> tuple[pd.DataFrame, str]:
    """The events that the reader wants marked, a row an event and pair, and the label of the choice."""
    label = st.segmented_control(
        "Mark events of weight", list(MARKED), default="5", required=True, key="marked", **KEPT
    )
    first, last = dt.date(years[0], 1, 1), dt.date(years[1], 12, 31)
    rows = events.between(first, last, dyads, weight=MARKED[label or "5"], most=MOST_MARKED + 1)
    if len(rows) > MOST_MARKED:
        st.caption(f"More than {MOST_MARKED:,} events have this weight: too many to mark. Narrow the years.")
        return rows[:0], label
    return rows, label


def doubts() -> None:
    """What becomes of the score without a part of the record."""
    # Closed until asked for: what lies behind it is computed and sent only then.
    title = "Without one voice, without one series, on another scale"
    part = st.expander(title, icon=":material/rule:", key="doubts", on_change="rerun")
    if not part.open:
        return
    with part:
        st.caption(
            "Each row leaves something out and scores the rest anew: events that only this voice supports, the events "
            "of one series, or PLOVER’s scale for Goldstein’s. Difference: mean distance from the whole record in "
            "points of the score. Turned: years in which the sign is another."
        )
        st.dataframe(checks().sort_values("difference", ascending=False), hide_index=True, width=720)


def behind(dyads: tuple[str, ...], years: tuple[int, int]) -> Filters:
    """The choice of the events on which the score of these pairs and years rests."""
    return Filters(*years, dyads=tuple(sorted(dyads)))
