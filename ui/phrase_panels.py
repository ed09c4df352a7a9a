"""The phrase tracker of the Statements page: a phrase picked or typed, its equivalents, its uses, who used it."""

import pandas as pd
import streamlit as st

from analysis import phrases as tracker
from charts import phrases as chart
from queries import phrases
from queries.filters import Filters
from queries.statements import Choice
from ui import chart_panel, filters, paging, record_link, statement_panels, words
from ui.filters import KEPT

LONGEST, PER_PAGE = 60, 12
LANGUAGES = {"en": "English", "ru": "Русский", "zh": "中文"}
SELECTION = """
The record is a selection: a statement stands here because the editors looked for it, and of most only a few words are
quoted. That a phrase is first found here in a year does not mean that it was first said then, and a rise may be a rise
of collecting: the strip in each lane shows how many statements were searched. Years, pairs of states and words in
the sidebar hold here.
"""


@st.cache_data(max_entries=1, show_spinner=False)
def listed() -> pd.DataFrame:
    """The phrases that the editors have aligned, with their forms as tuples."""
    rows = phrases.listed()
    return rows.assign(**{language: rows[language].map(tuple) for language in LANGUAGES})


@st.cache_resource(max_entries=40, show_spinner="Reading the statements once for this choice …")
def texts(chosen: Filters) -> tracker.Texts:
    """The statements of the choice, ready to be searched; made once for all readers, never changed."""
    return tracker.Texts.of(statement_panels.matching(chosen, Choice()))


@st.cache_data(max_entries=40, show_spinner=False)
def counted(chosen: Filters) -> pd.DataFrame:
    """How often each phrase is used, as `analysis.phrases.counted` gives it."""
    return tracker.counted(texts(chosen), listed())


def panel(shared: Filters) -> None:
    """Pick or type a phrase; without one, the list of all."""
    chosen = Filters(shared.first_year, shared.last_year, shared.dyads, words=shared.words)
    typed = st.selectbox(
        "Phrase, to pick or to type in English, Russian or Chinese",
        listed()["name"].tolist(),
        index=None,
        key="phrase",
        placeholder="core interests, холодная война, 冷战思维 …",
        accept_new_options=True,
        **KEPT,
    )
    phrase = (typed or "")[:LONGEST].strip()
    if not phrase:
        everything(chosen)
        return
    aligned = known(phrase)
    forms = [phrase] if aligned is None else [form for language in LANGUAGES for form in getattr(aligned, language)]
    name = phrase if aligned is None else aligned.name
    uses = texts(chosen).uses(forms)
    if aligned is None:
        st.caption(f"“{words.literal(phrase)}” is not among the aligned phrases; it is sought as it was typed.")
    else:
        equivalents(aligned)
    draw(uses, name, chosen, forms)
    if len(uses):
        speakers(uses)
        cards(uses, forms)


def offer(query: str) -> None:
    """A link to the phrase that a search asks for, if it is one of the aligned phrases."""
    aligned = known(query.strip())
    if aligned is not None:
        st.page_link(
            "pages/explore/statements.py",
            label=f"Follow “{aligned.name}” through the statements in three languages",
            icon=":material/timeline:",
            query_params={"said": "Phrases", "phrase": aligned.name},
        )


def known(phrase: str) -> object | None:
    """The aligned phrase that has this form, whatever its case and endings; None if none has."""
    for aligned in listed().itertuples(index=False):
        if any(tracker.same(phrase, form) for language in LANGUAGES for form in getattr(aligned, language)):
            return aligned
    return None


def everything(chosen: Filters) -> None:
    """All aligned phrases with their uses; choosing a row opens one."""
    rows, key = counted(chosen), "phrase-list"

    def take() -> None:
        if picked := st.session_state[key].selection.rows:
            st.session_state["phrase"] = rows["name"].iloc[picked[0]]

    st.subheader(f"{len(rows)} phrases in three languages", anchor="phrases")
    st.caption(SELECTION)
    st.dataframe(
        rows,
        key=key,
        hide_index=True,
        height=560,
        on_select=take,
        selection_mode="single-row",
        column_config={
            "name": st.column_config.TextColumn("English", width="medium"),
            "ru": st.column_config.TextColumn("Russian", width="medium"),
            "zh": st.column_config.TextColumn("Chinese"),
            "uses": st.column_config.NumberColumn("Statements"),
            "quoted": st.column_config.NumberColumn("of them quoted"),
            "first": st.column_config.DateColumn("First in the record"),
        },
    )


def equivalents(aligned: object) -> None:
    """What the phrase says, its forms in each language, and the pages that show them."""
    st.markdown(words.literal(aligned.meaning))
    pages = phrases.pages(aligned.phrase)
    spots = st.columns(len(LANGUAGES))
    for spot, (language, name) in zip(spots, LANGUAGES.items(), strict=True):
        with spot, st.container(border=True, height="stretch"):
            st.caption(name)
            st.markdown(f"**{words.literal(getattr(aligned, language)[0])}**")
            if others := getattr(aligned, language)[1:]:
                st.caption("also " + words.literal(", ".join(others)))
            mine = pages[pages["language"] == language]
            for page in mine.itertuples(index=False):
                date = f", {words.day(page.date)}" if words.present(page.date) else ""
                st.markdown(f"“{words.literal(page.words)}” — [{words.literal(page.publisher)}](<{page.url}>){date}")
            if mine.empty:
                st.caption("The editors’ translation; no page that was read shows it.")


def draw(uses: pd.DataFrame, name: str, chosen: Filters, forms: list[str]) -> None:
    """The uses through the years."""
    shown = chart_panel.Panel(
        key="phrase-uses",
        title=f"“{name}” through the years",
        takeaway=chart.takeaway(uses, name),
        question="statements/matching",
        rows=uses[["statement", "date", "speakers", "speaks_for", "how", "phrase", "phrase_original", "gist"]],
        records=tuple(uses["statement"]),
        filters=chosen,
        what=f"Statements with “{name}”",
    )
    if uses.empty:
        st.info(shown.takeaway)
        return
    years = (chosen.first_year, min(chosen.last_year, filters.last_year()))
    searched = tracker.by_year(texts(chosen).statements.assign(how="searched"))
    chart_panel.show(
        shown,
        lambda look: chart.figure(uses, searched, years, look),
        also=tuple(forms),
        on_select=statement_panels.take,
        reading=SELECTION,
    )


def speakers(uses: pd.DataFrame) -> None:
    """Who used the phrase how often, since when."""
    rows = tracker.by_speaker(uses)
    st.subheader("Who used it", anchor="phrase-speakers")
    st.dataframe(
        rows.assign(first=rows["first"].dt.date, last=rows["last"].dt.date),
        hide_index=True,
        key="phrase-speakers-table",
        column_config={
            "speakers": st.column_config.TextColumn("Speaker", width="medium"),
            "uses": st.column_config.NumberColumn("Statements"),
            "quoted": st.column_config.NumberColumn("of them quoted"),
        },
    )


def cards(uses: pd.DataFrame, forms: list[str]) -> None:
    """Every use in its gist, the oldest first, the phrase in bold."""
    st.subheader("Every use", anchor="phrase-each-use")
    for use in uses.iloc[paging.part(len(uses), PER_PAGE, "uses")].itertuples(index=False):
        with st.container(border=True, gap="xsmall"):
            record_link.statement(use.statement, "", use.date, before=f"**{words.literal(use.speakers)}**")
            st.markdown(marked(use.gist, forms))
            quoted = [text for text in (use.phrase, use.phrase_original) if words.present(text)]
            st.markdown("\n>\n".join(f"> “{marked(text, forms)}”" for text in quoted))
            st.caption(chart.HOW[use.how][0].upper() + chart.HOW[use.how][1:])


def marked(text: str, forms: list[str]) -> str:
    """A text as markdown in which only the phrase means anything: it is bold."""
    return words.marked(text, lambda plain: tracker.marks(plain, forms))
