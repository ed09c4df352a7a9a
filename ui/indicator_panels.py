"""Three panels of the Indicators page: series, two of them against each other, and doubts of the score."""

import pandas as pd
import streamlit as st

from analysis import agreement
from charts import indicator_pairs
from charts import indicators as multiples
from charts.look import DYADS
from queries import events, indicators
from queries.filters import Filters, Records
from ui import chart_panel, filters, indicator_choice, indicator_notes, indicator_score, words

HOLLOW = "Hollow marks are provisional. A line joins only neighbouring years or months; nothing is filled in."
NO_CAUSE = "A correlation says nothing of cause: neither figure is thereby shown to move the other."


def years_and_pairs() -> Filters:
    """The shared choice as far as it concerns this page: years and pairs."""
    chosen = filters.chosen()
    return Filters(first_year=chosen.first_year, last_year=chosen.last_year, dyads=chosen.dyads)


@st.cache_resource(max_entries=60, show_spinner=False)
def choices(chosen: Filters) -> dict[str, pd.DataFrame]:
    """The yearly figures that can be set against each other; never changed."""
    return indicator_choice.yearly(
        indicators.about(), indicators.points(chosen), indicator_score.yearly_scores(), chosen
    )


@st.cache_resource(max_entries=60, show_spinner=False)
def agreements(chosen: Filters, names: tuple[str, ...]) -> pd.DataFrame:
    """The agreement of score and figures; never changed."""
    figures = indicator_choice.figures(indicators.about(), indicators.points(chosen), names)
    return indicator_notes.agreements(indicator_score.scores_of(chosen), figures)


def series_panel(chosen: Filters) -> None:
    """Chosen series as small multiples."""
    every = indicators.about()
    about, points = indicator_choice.series(every), indicators.points(chosen)
    if about.empty:
        st.info("Choose at least one series.")
    else:
        mine = points[points["series"].isin(about["series"])]
        about = about.assign(notes=indicator_notes.of_flags(about, mine))
        panel = chart_panel.Panel(
            key="series",
            title="Series on one axis of time",
            takeaway=multiples.takeaway(about, mine),
            question="indicators/points",
            rows=mine,
            records=tuple(counted(about)),
            filters=chosen,
            what="Values",
        )
        years = (chosen.first_year, chosen.last_year)
        marks, least = indicator_score.marks(years, chosen.dyads)
        chart_panel.show(
            panel,
            lambda look: multiples.figure(about, mine, years, look, marks),
            also=(*about["series"], least),
            reading=f"{HOLLOW} {indicator_score.HEADS}",
        )
        indicator_notes.cards(about)
    indicator_notes.withheld(every)


def counted(about: pd.DataFrame) -> list[str]:
    """The events behind those of the series that are counted from the record."""
    return indicators.counted_events(about["counted_from"].dropna().unique().tolist())["event"].tolist()


def events_of(names: tuple[str, ...], about: pd.DataFrame, chosen: Filters) -> Records:
    """The events behind those of the named figures that rest on the record."""
    codes = {name: dyad for dyad, name in DYADS.items()}
    scored = tuple(codes[name.split(" · ")[1]] for name in names if name.startswith(indicator_choice.SCORE))
    series = about[about["name"].isin([name.split(" · ")[0] for name in names])]
    years = (chosen.first_year, chosen.last_year)
    behind_series = tuple(counted(series))
    if not scored:
        return behind_series
    choice = indicator_score.behind(scored, years)
    return tuple(dict.fromkeys([*events.identifiers(choice)["event"], *behind_series])) if behind_series else choice


def pair_panel(chosen: Filters) -> None:
    """Any two yearly figures against each other."""
    every = indicators.about()
    figures = choices(Filters.of_years(chosen.first_year, chosen.last_year))
    if len(figures) < 2:
        st.info("Fewer than two series have five yearly values in these years. Widen the years.")
        return
    first, second = indicator_choice.two(list(figures))
    across, up = figures[first], figures[second]
    both = across.merge(up, on="year", suffixes=("_x", "_y")).rename(columns={"value_x": "x", "value_y": "y"})
    both["provisional"] = both["provisional_x"] | both["provisional_y"]
    if len(both) < 3:
        st.info("The two share fewer than three years. Choose another series, or widen the years.")
        return
    rows = both[["year", "x", "y", "provisional", "unit_x", "unit_y", "source_x", "source_y"]]
    panel = chart_panel.Panel(
        key="pair",
        title="Two series against each other",
        takeaway=f"{first} and {second} share {len(both)} years, {both['year'].min()} to {both['year'].max()}.",
        question="indicators/points",
        rows=rows,
        records=events_of((first, second), every, chosen),
        filters=chosen,
        what=f"{first} against {second}",
    )
    sources = list(dict.fromkeys([across["source"].iloc[0], up["source"].iloc[0]]))
    units = (across["unit"].iloc[0], up["unit"].iloc[0])
    chart_panel.show(
        panel,
        lambda look: indicator_pairs.scatter(both, (first, second), units, sources, look),
        also=(first, second),
        reading=f"A line joins only neighbouring years; later years are darker, provisional ones hollow. {NO_CAUSE}",
    )


def doubt_panel(chosen: Filters) -> None:
    """The score beside figures of others, with what their agreement is worth."""
    every, scores = indicators.about(), indicator_score.scores_of(chosen)
    names = indicator_choice.beside(every)
    figures = indicator_choice.figures(every, indicators.points(chosen), names)
    if scores.empty or not figures:
        st.info("Choose at least one figure and years in which the record has acts.")
        return
    agreed = agreements(chosen, names)
    same, sources = agreed[agreed["lag"] == 0], indicator_notes.sources(every, figures)
    panel = chart_panel.Panel(
        key="doubts",
        title="The score beside figures of others",
        takeaway=indicator_notes.takeaway(same),
        question="indicators/points",
        rows=agreed.assign(source=" ".join(sources)),
        records=indicator_score.behind(tuple(scores["dyad"].unique()), (chosen.first_year, chosen.last_year)),
        filters=chosen,
        what=f"Relation score beside {', '.join(figures)}",
    )
    pairs = list(figures.items())
    chart_panel.show(panel, lambda look: indicator_pairs.beside(scores, pairs, sources, look), also=tuple(figures))
    for row in same.itertuples():
        lags = agreed[(agreed["dyad"] == row.dyad) & (agreed["figure"] == row.figure)]
        st.markdown(words.literal(f"{DYADS[row.dyad]}: {agreement.sentence(lags, row.figure)}"))
    st.caption(f"{NO_CAUSE} Lag: years by which the figure comes after the score.")
    st.dataframe(agreed, hide_index=True, width=720)
