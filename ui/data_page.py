"""Everything to take away, and the box for questions in SQL."""

from functools import partial

import streamlit as st

from charts.look import counted
from database import box
from publish import data_package, table
from publish.data_package import Record
from queries import codebook, record
from queries.ask import whole
from ui import words
from ui.filters import KEPT

EXAMPLES = {
    "Meetings of leaders by year and pair": """\
SELECT year(date) AS year, dyad, count(DISTINCT event) AS meetings
FROM event_dyads JOIN event_series USING (event)
WHERE series = 'leaders'
GROUP BY ALL ORDER BY ALL""",
    "The coldest acts of each decade": """\
SELECT year(date) // 10 * 10 AS decade, date, title, type, mode, score
FROM scored_acts JOIN events USING (event)
QUALIFY row_number() OVER (PARTITION BY decade ORDER BY score, date) <= 3
ORDER BY decade, score""",
    "Who speaks most, and for whom": """\
SELECT name, state, count(*) AS statements
FROM speakers JOIN actors USING (actor) JOIN records ON record = statement
WHERE withdrawn IS NULL
GROUP BY ALL ORDER BY statements DESC LIMIT 25""",
    "On whose pages a year rests": """\
SELECT year(records.date) AS year, voice, count(*) AS citations
FROM citations JOIN records USING (record)
GROUP BY ALL ORDER BY ALL""",
    "What there is: tables and columns": "SHOW ALL TABLES",
}
DOWNLOADS = {
    "CSV": "A file for each table, for spreadsheets and programs.",
    "Parquet": "The same with types, for pandas, R, DuckDB and others.",
    "JSON": "The same for the web.",
    "Data package": "Frictionless: CSV with a machine-readable codebook.",
}


@st.cache_data(max_entries=4, show_spinner=False)
def packed(form: str, version: str) -> bytes:
    """The ZIP of a form, made once for all readers of this version."""
    tables = codebook.tables()
    names = tables.loc[tables["kind"] == "table", "name"]
    return data_package.packed(Record({name: whole(name) for name in names}, tables, codebook.columns(), version), form)


def downloads() -> None:
    """The whole record in each form."""
    version = record.version()
    spots = st.columns(len(DOWNLOADS))
    for spot, (form, what) in zip(spots, DOWNLOADS.items(), strict=True):
        slug = form.lower().replace(" ", "-")
        spot.download_button(
            form, partial(packed, form, version), f"strategic-triangle-{version}-{slug}.zip", "application/zip",
            icon=":material/download:", key=f"all-{slug}", on_click="ignore", width="stretch",
        )  # fmt: skip
        spot.caption(what)


def take(example: str) -> None:
    st.session_state["sql"] = EXAMPLES[example]


def asking() -> None:
    """The box, its examples, and the answer."""
    with st.container(horizontal=True):
        for example in EXAMPLES:
            st.button(example, on_click=take, args=(example,), key=f"example-{example}")
    first = next(iter(EXAMPLES.values()))
    sql = st.text_area("SQL", first, max_chars=box.LONGEST, height=180, key="sql", **KEPT)
    st.caption(
        f"DuckDB’s SQL, to read only. At most {box.SECONDS} seconds, {box.ROWS:,} rows and 256 MB of memory. The "
        "question stands in the address of this page: who opens the link finds it here, and runs it with one click."
    )
    if st.button("Run", icon=":material/play_arrow:", key="run"):
        answer(sql)


def answer(sql: str) -> None:
    """The rows, or why there are none."""
    try:
        with st.spinner("The record is asked…"):
            found = box.ask(sql)
    except box.RefusedError as refused:
        st.warning(words.literal(str(refused)))
        return
    more = f"; there are more than these, which are the first {box.ROWS:,}" if found.more else ""
    st.caption(f"{counted(len(found.rows), 'row')} in {found.seconds:.1f} seconds{more}.")
    st.dataframe(found.rows, hide_index=True, key="answer")
    st.download_button(
        "CSV",
        table.csv(found.rows),
        "answer.csv",
        "text/csv",
        icon=":material/download:",
        on_click="ignore",
        key="answer-csv",
    )
