"""The triangle through time, on the Network page."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis import triangle
from charts import one_triangle, triangles
from queries import network
from queries.filters import FIRST_YEAR, Filters, Records
from ui import chart_panel, motion
from ui.filters import KEPT, last_year
from ui.once import once

PLAYING, SECONDS = "years-play", 1.2
MOST = 1000  # events of a side that are told one by one
TYPES = """
The number on an edge is the mean score of the acts between the two states in that time. The types follow Lowell
Dittmer, *The Strategic Triangle* (World Politics 33(4), 1981), read from the signs of the three scores: ménage à
trois, romantic triangle, stable marriage. Unit veto, three negative signs, was added to them later. The periods are the
editors’.
"""
YEARS = f"""
The score of a side is the mean of that year’s acts. Where two states have fewer than three acts in the year, as many
years on either side are taken in as hold three, but no more than three; the side then names its years. A type is named
where each side has {triangle.LEAST_EVENTS} events or more and a score at least {triangle.LEAST_SCORE} from zero; else
the triangle is called uncertain.
"""


def era_panel(filters: Filters) -> None:
    """The triangle in each period."""
    filters = of_all_sides(filters)
    rows, kinds = by_era(filters)
    panel = chart_panel.Panel(
        key="triangles",
        title="The triangle, period by period",
        takeaway=triangles.takeaway(rows, kinds),
        question="network/triangle_by_era",
        rows=rows,
        records=filters,
        filters=filters,
    )
    chart_panel.show(panel, lambda look: triangles.figure(rows, kinds, look), reading=TYPES)


def year_panel(filters: Filters) -> None:
    """One large triangle, of a year that the reader chooses, or that moves on by itself once Play is pressed."""
    st.subheader("The triangle in one year", anchor="triangle-of-a-year")
    playing = player(filters)
    st.fragment(one_year, run_every=SECONDS if playing else None)(filters)


def player(filters: Filters) -> bool:
    """The play button, and whether the years are moving; where the device asks for less motion there is none."""
    if motion.reduced():
        st.session_state[PLAYING] = False
        st.caption("Your device asks for less motion, so the years do not play. The slider’s arrow keys move them.")
        return False
    playing = st.session_state.get(PLAYING, False)
    st.button(
        "Pause" if playing else "Play the years",
        key="play-years",
        icon=":material/pause:" if playing else ":material/play_arrow:",
        on_click=toggle,
        args=(filters,),
    )
    return playing


def toggle(filters: Filters) -> None:
    """Start or stop; from the last year it starts anew."""
    st.session_state[PLAYING] = not st.session_state.get(PLAYING, False)
    last = min(filters.last_year, last_year())
    if st.session_state[PLAYING] and st.session_state.get("year", last) >= last:
        st.session_state["year"] = filters.first_year - 1 if filters.first_year > FIRST_YEAR else FIRST_YEAR


def move_on(filters: Filters) -> None:
    """One year further while playing; at the last year playing ends."""
    if not st.session_state.get(PLAYING):
        return
    last = min(filters.last_year, last_year())
    st.session_state["year"] = min(max(st.session_state.get("year", last), filters.first_year - 1) + 1, last)
    if st.session_state["year"] == last:
        st.session_state[PLAYING] = False
        st.rerun()


def one_year(filters: Filters) -> None:
    """The slider and the triangle of its year."""
    move_on(filters)
    year = st.slider("Year", FIRST_YEAR, last_year(), last_year(), key="year", **KEPT)
    filters = of_all_sides(filters)
    years = by_year(filters)
    rows = of_year(years, year)
    if rows.empty:
        st.info(
            f"{year} lies outside the chosen years, {filters.first_year}–{filters.last_year}. Move the slider or widen "
            "the years."
        )
        return
    kind = triangle.kinds(rows).iloc[0]
    panel = chart_panel.Panel(
        key="triangle-of-a-year",
        title=f"The triangle in {year}",
        takeaway=one_triangle.year_takeaway(rows, kind),
        question="network/triangle_by_year",
        rows=years,
        records=records_of(rows, filters),
        filters=filters,
        given={"most": MOST},
        what=f"The year {year} among events",
    )
    chart_panel.show(panel, lambda look: one_triangle.figure(rows, kind, look), also=year, headed=False, reading=YEARS)


def of_all_sides(filters: Filters) -> Filters:
    """The choice as a triangle takes it: a triangle has all its sides, whatever pair of states is chosen."""
    return replace(filters, dyads=())


def records_of(rows: pd.DataFrame, filters: Filters) -> Records:
    """The events that the sides of a year rest on; of very many, the choice of these years."""
    if rows.loc[rows["events"] > 0, "records"].map(len).all():
        return tuple(sorted({event for of_side in rows["records"] for event in of_side}))
    return replace(filters, first_year=int(rows["from_year"].min()), last_year=int(rows["to_year"].max()))


@once
def by_era(filters: Filters) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The three sides in each period, and the types of the triangles."""
    rows = network.triangle_by_era(filters)
    return rows, triangle.kinds(rows)


@once
def by_year(filters: Filters) -> pd.DataFrame:
    """The three sides in each year."""
    return network.triangle_by_year(filters, MOST)


def of_year(years: pd.DataFrame, year: int) -> pd.DataFrame:
    """The three sides in one year, as the triangle of a period that lasted this year; span names other years."""
    rows = years[years["year"] == year]
    wider = rows["to_year"] > rows["from_year"]
    return rows.assign(
        era=str(year),
        name=str(year),
        starts=pd.Timestamp(year, 1, 1),
        ends=pd.Timestamp(year, 12, 31),
        span=(rows["from_year"].astype(str) + "–" + rows["to_year"].astype(str).str[2:]).where(wider, ""),
    )
