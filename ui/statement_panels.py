"""The charts of the Statements page and the statements themselves."""

import pandas as pd
import streamlit as st

from analysis import divergence, stance_spread
from charts import speaker_topics, stances, topics
from charts.look import counted
from queries import statements
from queries.filters import Filters
from queries.statements import Choice
from ui import address, chart_panel, paging, record_link, statement_card, statement_choice, words
from ui.filters import KEPT
from ui.once import once, once_of_few

SPREAD = """
Behind the marks: a line at the mean of {span}, in a box of one standard deviation of the statements to each side; a
dashed line rests on fewer than three. Where no statement is in the record nothing is drawn. A wide box means that the
capital’s words differed among themselves, not that the mean is uncertain.
"""
MOST = f"Those who speak most, at most {speaker_topics.MOST_SPEAKERS}. Choose a cell to see its statements."


def show(filters: Filters, choice: Choice, *, by_topic: bool) -> None:
    """A chart of the statements of a choice, of their stances or their topics, and the statements under it."""
    identifiers = identified(filters, choice)
    if not identifiers:
        st.info("No statement matches. Take a choice away, or widen the years.")
        return
    (topic_panel if by_topic else stance_panel)(identifiers, filters, choice)
    cards(len(identifiers), occasions(filters, choice))


@once_of_few
def matching(filters: Filters, choice: Choice) -> pd.DataFrame:
    """The statements of a choice, asked for once."""
    return statements.matching(filters, choice)


@once_of_few
def identified(filters: Filters, choice: Choice) -> tuple[str, ...]:
    """The identifiers of the statements of a choice."""
    return tuple(matching(filters, choice)["statement"])


@once_of_few
def of_these(question: str, identifiers: tuple[str, ...]) -> pd.DataFrame:
    """Stances or topics of some statements, asked for once."""
    ask = {
        "stances": statements.stances,
        "states": statements.topics_by_state,
        "speakers": statements.topics_by_speaker,
    }
    return ask[question](list(identifiers))


def stance_panel(identifiers: tuple[str, ...], filters: Filters, choice: Choice) -> None:
    """How the words of each capital stood towards the others, and how that changed."""
    rows = of_these("stances", identifiers)
    if rows.empty:
        st.caption("No stance is coded for these statements.")
        return
    years = divergence.span(filters.first_year, filters.last_year)
    takeaway = stance_takeaway(identifiers, years)
    panel = chart_panel.Panel(
        key="stances",
        title="How each capital spoke of the others",
        takeaway=takeaway,
        question="statements/stances",
        rows=rows,
        records=identifiers,
        filters=filters,
        what=statement_choice.sentence(choice),
    )
    chart_panel.show(
        panel,
        lambda look: stances.figure(rows, look, stance_spread.over_time(rows, years)),
        also=choice,
        marked=address.chosen("statement"),
        on_select=take,
        reading=SPREAD.format(span="a calendar year" if years == 1 else f"{years} calendar years"),
    )


@once
def stance_takeaway(identifiers: tuple[str, ...], years: int) -> str:
    """What the stances of some statements show, in two sentences."""
    rows = of_these("stances", identifiers)
    return f"{stances.takeaway(rows)} {turned(stance_spread.over_time(rows, years))}".strip()


def turned(spread: pd.DataFrame) -> str:
    """The sharpest turn between two spans of years, in one sentence; empty where there are no two to compare."""
    turn = stance_spread.turn(spread)
    if turn is None:
        return ""
    speaker, other, change, one, next_one = turn
    return (
        f"The sharpest turn: {stances.on((speaker, other))}, {stances.signed(change)} from the years that begin with "
        f"{one} to those that begin with {next_one}."
    )


def take(statement: str) -> None:
    """A click on a mark opens the statement above the others."""
    address.choose(statement=statement)


def topic_panel(identifiers: tuple[str, ...], filters: Filters, choice: Choice) -> None:
    """Who mentions what, by state or by speaker."""
    by = st.segmented_control(
        "Who mentions what", ["States", "Speakers"], default="Speakers", required=True, key="mentions", **KEPT
    )
    speakers = by == "Speakers"
    rows = of_these("speakers" if speakers else "states", identifiers)
    if rows.empty:
        st.caption("No topic is coded for these statements.")
        return
    chart = speaker_topics if speakers else topics
    panel = chart_panel.Panel(
        key="topics",
        title="Who speaks about what",
        takeaway=topic_takeaway(identifiers, speakers),
        question=f"statements/topics_by_{'speaker' if speakers else 'state'}",
        rows=rows,
        records=identifiers,
        filters=filters,
        what=statement_choice.sentence(choice),
    )
    chart_panel.show(
        panel,
        lambda look: chart.figure(rows, look),
        also=(choice, by),
        on_select=narrow if speakers else None,
        reading=MOST if speakers else "",
    )


@once
def topic_takeaway(identifiers: tuple[str, ...], speakers: bool) -> str:
    """Who mentions what of some statements, in a sentence."""
    rows = of_these("speakers" if speakers else "states", identifiers)
    return (speaker_topics if speakers else topics).takeaway(rows)


def narrow(cell: str) -> None:
    """A click on a cell leaves the statements of its speaker on its topic."""
    actor, _, topic = cell.partition("|")
    st.session_state.update(speakers=[actor], topics=[topic], page=1)


def cards(count: int, groups: list[list[object]]) -> None:
    """The statements grouped by the event they speak of, a page at a time, newest first."""
    st.subheader(f"{counted(count, 'statement')} on {counted(len(groups), 'occasion')}", anchor="statements")
    for said in groups[paging.part(len(groups), statement_choice.PER_PAGE, "page")]:
        group(said)


@once_of_few
def occasions(filters: Filters, choice: Choice) -> list[list[object]]:
    """The statements of each event, and each without one by itself, the newest first: rows of `statements.matching`."""
    groups: dict[str, list[object]] = {}
    for statement in matching(filters, choice).itertuples(index=False):
        occasion = statement.event if words.present(statement.event) else statement.statement
        groups.setdefault(occasion, []).append(statement)
    return sorted(groups.values(), key=lambda said: max(statement.date for statement in said), reverse=True)


def group(said: list[object]) -> None:
    """The event, and under it who said what, side by side where there is room."""
    first = said[0]
    if words.present(first.event_title):
        record_link.event(first.event, first.event_title)
    if len(said) == 1:
        statement_card.show(first)
        return
    spots = st.columns(min(len(said), 3))
    for place, statement in enumerate(said):
        with spots[place % len(spots)]:
            statement_card.show(statement)


def named() -> None:
    """The statement that the address names, above the others."""
    identifier = address.chosen("statement")
    if not identifier:
        return
    rows = statements.one(identifier)
    if rows.empty:
        st.info(f"There is no statement “{words.literal(identifier)}” in the record.")
    for statement in rows.itertuples(index=False):
        statement_card.show(statement, event=statement.event_title if words.present(statement.event_title) else "")
