"""All figures of one pair of states on one axis of time, on the Indicators page."""

import pandas as pd
import streamlit as st

from analysis import relation_score
from charts import indicators as multiples
from charts.look import DYADS
from queries import events, indicators
from queries.filters import FIRST_YEAR, Filters
from ui import chart_panel, indicator_notes, indicator_panels, indicator_score, record_link, words
from ui.filters import KEPT
from ui.once import once_of_few

SCORE = "relation_score"
# What a pair's page begins with; a reader adds the rest on the view of series.
FIRST = ("UN agreement", "US trade", "China–Russia trade", "Leader meetings", "Joint exercises")
NEWEST = 5
READING = f"{indicator_panels.HOLLOW} {indicator_score.HEADS}"


def panel(chosen: Filters) -> None:
    """The pair in numbers, its figures as small multiples, its newest events."""
    name = st.segmented_control(
        "Pair", list(DYADS.values()), default=next(iter(DYADS.values())), required=True, key="pair", **KEPT
    )
    dyad = next((code for code, other in DYADS.items() if other == name), next(iter(DYADS)))
    years = (chosen.first_year, chosen.last_year)
    own = indicator_score.behind((dyad,), years)
    about, points = figures(dyad, years)
    if points.empty:
        st.info("Nothing of this pair in these years. Widen the years.")
        return
    numbers(dyad, about, points)
    marks, least = indicator_score.marks(years, (dyad,))
    shown = chart_panel.Panel(
        key="one-pair",
        title=f"{DYADS[dyad]}, all figures on one axis of time",
        takeaway=multiples.takeaway(about, points),
        question="indicators/points",
        rows=points,
        records=own,
        filters=own,
        what="Relation score and figures of the pair",
    )
    chart_panel.show(
        shown, lambda look: multiples.figure(about, points, years, look, marks), also=(dyad, least), reading=READING
    )
    newest(own)
    indicator_notes.cards(about[about["series"] != SCORE])


@once_of_few
def figures(dyad: str, years: tuple[int, int]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The score and those of the first series that have values of this pair: what they are, and their values."""
    every, values = indicators.about(), indicators.points(indicator_score.behind((dyad,), years))
    values = values[values["state_or_dyad"] == dyad]
    about = every[every["name"].isin(FIRST) & every["series"].isin(values["series"])]
    about = about.set_index("name", drop=False).reindex([name for name in FIRST if name in set(about["name"])])
    mine = values[values["series"].isin(about["series"])]
    about = about.reset_index(drop=True).assign(notes=indicator_notes.of_flags(about, mine))
    score = {
        "series": SCORE, "name": "Relation score", "title": "Relation score of the acts in the record",
        "unit": "points, −10 to +10", "frequency": "month", "publisher": "Strategic Triangle",
        "version": "computed anew with each build", "licence": "CC BY 4.0", "notes": "",
        "gaps": "A month has no score when its acts are spent.", "counted_from": None, "shipped": True,
    }  # fmt: skip
    line = indicator_score.curves((), years, (dyad,)).dropna(subset="score")
    points = pd.DataFrame(
        {
            "series": SCORE,
            "date": line["month"],
            "state_or_dyad": dyad,
            "value": line["score"],
            "flags": [[] for _ in range(len(line))],
            "provisional": False,
        }
    )
    return pd.concat([pd.DataFrame([score]), about]), pd.concat([points, mine], ignore_index=True)


def numbers(dyad: str, about: pd.DataFrame, points: pd.DataFrame) -> None:
    """Where the pair stands: score and its change, and the newest value of each figure with its year and unit."""
    with st.container(horizontal=True, gap="medium", key="pair-numbers"):
        for series in about.itertuples(index=False):
            own = points[points["series"] == series.series].sort_values("date")
            if own.empty:
                continue
            last = own.iloc[-1]
            value, more = multiples.number(last["value"]), f"{last['date'].year}, {series.unit}"
            if series.series == SCORE:
                now = relation_score.latest(own.assign(dyad=dyad, month=own["date"], score=own["value"])).iloc[0]
                value = words.score(now["score"])
                more += "" if pd.isna(now["change"]) else f", {words.score(now['change'])} in a year"
            with st.container(width=190, gap="xxsmall"):
                st.markdown(f"{words.literal(series.name)}  \n**{words.literal(value)}**")
                st.caption(words.literal(more))


def newest(own: Filters) -> None:
    """The newest events of the pair in these years."""
    st.subheader("The newest events", anchor="newest")
    for row in events.newest(own, NEWEST).itertuples(index=False):
        record_link.event(row.event, row.title, row.date, row.precision, before=f"{words.score(row.score)} · ")
    first = max(own.first_year, FIRST_YEAR)
    st.page_link(
        "pages/explore/timeline.py",
        label="All events of the pair on the timeline",
        icon=":material/timeline:",
        query_params={"dyads": DYADS[own.dyads[0]], "years": [str(first), str(own.last_year)]},
    )
