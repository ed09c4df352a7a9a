"""The choice that all pages share, drawn in the sidebar and kept in the address."""

import datetime as dt

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from charts.look import DYADS
from queries import record
from queries.filters import FIRST_YEAR, Filters
from ui import words
from ui.once import once

LONGEST = 80  # characters of the words to search for
KEPT = {"bind": "query-params", "persist_state": "session"}
# Choices in a row. Those that do not wrap are measured at each click, for which the browser lays the whole page out.
ROW = KEPT | {"wrap": True}
WEIGHTS = {1: "all", 2: "2", 3: "3", 4: "4", 5: "turning points"}
WEIGHT_HELP = (
    "5: any one-page history has it. 4: a university survey course has it. 3: a specialist names it unprompted. "
    "2: a yearly chronicle has it. 1: routine, kept because its series must be complete."
)


def draw(where: DeltaGenerator = st.sidebar) -> None:
    """The filters, with their values from the address."""
    last = last_year()
    with where:
        st.slider("Years", FIRST_YEAR, last, (FIRST_YEAR, last), key="years", **KEPT)
        st.menu_button(
            "Period",
            list(periods()),
            key="period",
            on_click=take_period,
            icon=":material/date_range:",
            width="stretch",
        )
        st.pills("Pair of states", list(DYADS), selection_mode="multi", format_func=DYADS.get, key="dyads", **KEPT)
        st.select_slider(
            "Weight, at least", list(WEIGHTS), format_func=WEIGHTS.get, key="weight", help=WEIGHT_HELP, **KEPT
        )
        st.multiselect("About", codes("contexts"), format_func=words.spoken, key="contexts", **KEPT)
        st.multiselect("Kind of act", codes("types"), format_func=str.capitalize, key="types", **KEPT)
        st.text_input("Words in title or summary", key="words", type="search", max_chars=LONGEST, **KEPT)
        st.button("Reset", on_click=reset, icon=":material/restart_alt:", width="stretch")


def chosen() -> Filters:
    """The reader's choice. What a link may carry beyond the widgets' own checks is cut here."""
    state = st.session_state
    first, last = state.get("years", (FIRST_YEAR, last_year()))
    return Filters(
        first_year=min(first, last),
        last_year=max(first, last),
        dyads=tuple(sorted(state.get("dyads") or ())),
        contexts=tuple(sorted(state.get("contexts") or ())),
        types=tuple(sorted(state.get("types") or ())),
        weight=state.get("weight", 1),
        words=(state.get("words") or "")[:LONGEST].strip(),
    )


def sentence(filters: Filters, what: str = "Events") -> str:
    """The choice in words, to stand under a chart and in an export."""
    parts = [what, *(DYADS[dyad] for dyad in filters.dyads), f"{filters.first_year}–{filters.last_year}"]
    parts += [words.spoken(context) for context in filters.contexts]
    parts += [kind.lower() for kind in filters.types]
    if filters.weight > 1:
        parts.append(f"weight {filters.weight} and above")
    if filters.words:
        parts.append(f"with the words “{filters.words}”")
    return ", ".join(parts)


def window(filters: Filters) -> tuple[dt.date, dt.date]:
    """The first and last day of the chosen years."""
    return dt.date(filters.first_year, 1, 1), dt.date(filters.last_year, 12, 31)


@once
def codes(name: str) -> list[str]:
    """The codes of a list that the record uses, the most used first."""
    choices = record.choices()
    return choices.loc[(choices["list"] == name) & (choices["used"] > 0), "code"].tolist()


@once
def last_year() -> int:
    return record.last_day().year


@once
def periods() -> dict[str, tuple[int, int]]:
    """The years of each period by its name."""
    ends = record.eras().assign(ends=lambda eras: eras["ends"].dt.year.fillna(last_year()).astype(int))
    return {"All years": (FIRST_YEAR, last_year())} | {
        f"{era.name} {era.starts.year}–{era.ends}": (era.starts.year, era.ends) for era in ends.itertuples(index=False)
    }


def take_period() -> None:
    st.session_state["years"] = periods()[st.session_state["period"]]


def reset() -> None:
    st.session_state.update(years=(FIRST_YEAR, last_year()), dyads=[], weight=1, contexts=[], types=[], words="")


def everything() -> Filters:
    """The choice that leaves nothing out."""
    return Filters.of_years(FIRST_YEAR, last_year())
