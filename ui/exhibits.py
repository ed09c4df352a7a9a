"""Every chart that can be exported, cited or embedded: the page that shows it, and how to come by it elsewhere."""

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from queries import readouts
from queries.filters import Filters
from ui import (
    actor_eras,
    chain_panels,
    chart_panel,
    event_list,
    filters,
    indicator_change,
    indicator_pair,
    indicator_panels,
    indicator_score,
    network_panels,
    newsroom_link,
    phrase_panels,
    readout_distances,
    readout_event,
    readout_topics,
    seismograph,
    statement_choice,
    statement_panels,
    triangle_panels,
    voice_panels,
)
from ui.filters import KEPT
from ui.newsroom_link import NAMES


class Exhibit(NamedTuple):
    """A chart: the page it stands on with what the address must say there, and what shows it."""

    page: str
    there: dict[str, str]
    show: Callable[[Filters], None]


def lanes(chosen: Filters) -> None:
    seismograph.show(chosen, event_list.chosen(), key="timeline", title="The seismograph of the triangle")


def everything(_chosen: Filters) -> None:
    seismograph.show(filters.everything(), "", key="overview", title=seismograph.WHOLE)


def stances(chosen: Filters) -> None:
    choice = statement_choice.draw()
    statement_panels.stance_panel(statement_panels.identified(chosen, choice), chosen, choice)


def topics(chosen: Filters) -> None:
    choice = statement_choice.draw()
    statement_panels.topic_panel(statement_panels.identified(chosen, choice), chosen, choice)


def one_event(chosen: Filters) -> None:
    if event := readout_event.pick(readouts.pairs(chosen)):
        readout_event.comparison(event)


def distances(chosen: Filters) -> None:
    readout_distances.over_years(readouts.pairs(chosen), chosen)


def alone(chosen: Filters) -> None:
    readout_topics.alone(readouts.pairs(chosen), chosen)


def phrase(chosen: Filters) -> None:
    """The phrase of the address, or else the one that the record uses most."""
    if not st.session_state.get("phrase"):
        st.session_state["phrase"] = phrase_panels.counted(chosen)["name"].iloc[0]
    phrase_panels.panel(chosen)


def of_indicators(show: Callable[[Filters], None]) -> Callable[[Filters], None]:
    """Indicators heed years and pairs alone."""
    return lambda _chosen: show(indicator_panels.years_and_pairs())


READOUTS, NETWORK, INDICATORS = (f"pages/explore/{name}.py" for name in ("readouts", "network", "indicators"))
EXHIBITS = {
    "timeline": Exhibit("pages/explore/timeline.py", {}, lanes),
    "overview": Exhibit("pages/explore/overview.py", {}, everything),
    "stances": Exhibit("pages/explore/statements.py", {}, stances),
    "topics": Exhibit("pages/explore/statements.py", {"said": "Topics"}, topics),
    "phrase-uses": Exhibit("pages/explore/statements.py", {"said": "Phrases"}, phrase),
    "readouts": Exhibit(READOUTS, {}, one_event),
    "divergence": Exhibit(READOUTS, {"compare": "All events"}, distances),
    "alone": Exhibit(READOUTS, {"compare": "All events"}, alone),
    "triangles": Exhibit(NETWORK, {}, triangle_panels.era_panel),
    "triangle-of-a-year": Exhibit(NETWORK, {}, triangle_panels.one_year),
    "actors": Exhibit(NETWORK, {"view": "Actors"}, network_panels.actor_panel),
    "actor-eras": Exhibit(NETWORK, {"view": "Through time"}, actor_eras.panel),
    "voices": Exhibit(NETWORK, {"view": "Voices"}, voice_panels.voice_panel),
    "chain": Exhibit(NETWORK, {"view": "Chains"}, chain_panels.panel),
    "score": Exhibit(INDICATORS, {}, of_indicators(indicator_score.score_panel)),
    "series": Exhibit(INDICATORS, {"show": "Series"}, of_indicators(indicator_panels.series_panel)),
    "one-pair": Exhibit(INDICATORS, {"show": "One pair"}, of_indicators(indicator_pair.panel)),
    "change": Exhibit(INDICATORS, {"show": "Change"}, of_indicators(indicator_change.panel)),
    "pair": Exhibit(INDICATORS, {"show": "Two series"}, of_indicators(indicator_panels.pair_panel)),
    "doubts": Exhibit(INDICATORS, {"show": "Doubts"}, of_indicators(indicator_panels.doubt_panel)),
}


def pick(label: str) -> str:
    """The chart that the address names, or that the reader chooses."""
    return st.selectbox(label, list(EXHIBITS), format_func=lambda key: NAMES[key], key="chart", **KEPT)


def of(key: str, chosen: Filters) -> chart_panel.Found | None:
    """The chart of the choice; none, and a sentence in its place, if the choice leaves nothing to draw."""
    return chart_panel.taken_from(lambda: EXHIBITS[key].show(chosen), key)


def home(key: str) -> tuple[str, dict[str, str | list[str]]]:
    """The page of a chart and what its address must say to show this view."""
    return EXHIBITS[key].page, newsroom_link.query() | EXHIBITS[key].there
