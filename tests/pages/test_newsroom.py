"""The newsroom as a reader uses it: export, cite."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from database import box
from publish import citation
from queries import sentence
from tests.pages.reader import opened
from ui import data_page
from ui.newsroom_link import NAMES

ROOT = Path(__file__).parents[2]
TIMELINE, OWN = "pages/explore/timeline.py", "pages/newsroom/your_data.py"
EXPORT, CITE = "pages/newsroom/export.py", "pages/newsroom/cite.py"
NIXON = "1972-02-21-nixon-in-china"
DATA, SENTENCE = "pages/reference/data.py", "pages/newsroom/sentence.py"


def now(app: AppTest) -> str:
    """The view id that the page gives."""
    return next(code.value for code in app.code).splitlines()[0]


@pytest.mark.parametrize("chart", [NAMES[key] for key in ("topics", "chain", "pair")])
def test_every_chart_can_be_exported_and_says_what_it_shows(chart: str) -> None:
    app = opened(EXPORT, chart=chart)

    assert app.selectbox(key="chart").value == next(key for key in NAMES if NAMES[key] == chart)
    (figure,) = app.get("plotly_chart")
    assert figure.proto.alt


def test_the_filters_of_the_link_are_those_of_the_image() -> None:
    app = opened(EXPORT, chart="Timeline", dyads="Russia–China", years=["1960", "1970"])

    (subtitle,) = (box.value for box in app.text_input if box.label == "Subtitle")
    assert "events, 1960–19" in subtitle
    assert "United States" not in subtitle


def test_a_free_size_that_cannot_be_is_told() -> None:
    app = opened(EXPORT, sheet="Free size", wide="50")

    assert "must lie between 200 and 4,000 pixels" in app.info[0].value


def test_a_sign_that_no_font_has_is_told() -> None:
    app = opened(EXPORT)
    next(box for box in app.text_input if box.label == "Title").set_value("Rockets 🚀").run()

    assert "🚀" in app.warning[0].value


def test_the_id_of_this_very_view_says_that_nothing_changed() -> None:
    view = now(opened(CITE, chart="Timeline", dyads="Russia–China"))
    app = opened(CITE, chart="Timeline", dyads="Russia–China", id=view)

    assert any("same to the last sign" in text.value.replace("\\", "") for text in app.markdown)


def test_an_older_id_says_what_was_added_since() -> None:
    view = now(opened(CITE, chart="Timeline", dyads="Russia–China"))
    chart, query, _, _ = view.split("~")
    app = opened(CITE, chart="Timeline", dyads="Russia–China", id=f"{chart}~{query}~2020.01.01-00000000~000000000000")

    assert any("Added since" in text.value for text in app.markdown)
    assert any("no longer the same" in text.value for text in app.markdown)


@pytest.mark.parametrize("text", ["nonsense", "volcano~~2026.11.23-e368848a~0123456789ab", "x" * 9999])
def test_what_is_no_view_id_is_told(text: str) -> None:
    assert opened(CITE, id=text).info


def test_an_id_can_be_typed_from_paper() -> None:
    app = opened(CITE)
    app.text_input(key="printed-id").set_value("timeline~dyads=Russia–China~2020.01.01-00000000~000000000000").run()

    assert not app.info


def test_a_question_in_a_link_waits_for_the_reader_and_is_then_answered() -> None:
    app = opened(DATA, sql="SELECT state FROM states WHERE in_triangle ORDER BY state")

    assert not [frame for frame in app.dataframe if "state" in frame.value and len(frame.value) == 3]
    app.button(key="run").click().run()
    assert app.dataframe[0].value["state"].tolist() == ["CHN", "RUS", "USA"]


def test_a_refused_question_is_told() -> None:
    app = opened(DATA, sql="DROP TABLE events")
    app.button(key="run").click().run()

    assert "Only a single SELECT" in app.warning[0].value


@pytest.mark.parametrize("example", data_page.EXAMPLES)
def test_every_example_has_an_answer(example: str) -> None:
    assert len(box.ask(data_page.EXAMPLES[example]).rows)


def test_a_sentence_counts_what_it_lists_and_names_its_doubts() -> None:
    app = opened(SENTENCE, who="United States", verb="met", whom="China", span=["1972", "1975"])
    text = next(text.value for text in app.markdown if text.value.startswith("#### "))
    (heading,) = (subheader.value for subheader in app.subheader)

    assert "Officials of the United States and China met at least" in text
    assert heading.endswith("events")
    assert "not complete" in app.warning[0].value
    lacking = "".join(text.value for part in app.expander for text in part.markdown).replace("\\", "")
    assert all(missing in lacking for missing in sentence.collected("met")["missing"])
    notes = next(code.value for code in app.code)
    assert f"[{heading.split()[0]}]" in notes
    assert "https://" in notes


def test_a_sentence_about_one_state_is_declined() -> None:
    assert "same state" in opened(SENTENCE, who="China", whom="Xi Jinping").info[0].value


def test_own_events_are_taken_shown_and_forgotten() -> None:
    takeaway = opened(TIMELINE).markdown[0].value
    app = opened(OWN)
    app.file_uploader(key="own-file").set_value(("mine.csv", b"date,title\n2014-05-21,A contract\n", "text/csv")).run()
    assert app.success[0].value.startswith("1 event stands")

    app.switch_page(TIMELINE).run()
    assert any("1 event of the reader’s own" in text.value.replace("\\", "") for text in app.caption)
    assert app.markdown[0].value == takeaway  # no count has changed

    app.switch_page(OWN).run()
    app.button(key="forget").click().run()
    app.switch_page(TIMELINE).run()
    assert not any("reader’s own" in text.value for text in app.caption)


def test_a_file_with_faults_is_told_row_by_row() -> None:
    app = opened(OWN)
    app.file_uploader(key="own-file").set_value(("mine.csv", b"date,title\nsoon,<b>x</b>\n", "text/csv")).run()

    assert "Nothing was taken" in app.error[0].value
    assert any("Row 2, column date: “soon”" in text.value.replace("\\", "") for text in app.markdown)


def test_a_record_is_cited_in_all_eight_forms_from_its_card() -> None:
    app = opened("pages/explore/event.py", event=NIXON)
    key = f"cite-{NIXON}"
    app.session_state[key] = True
    menu = app.run().selectbox(key=f"form-of-{NIXON}")
    written = {form: menu.select(form).run().code[0].value for form in menu.options}

    assert list(written) == list(citation.FORMS)
    assert len(set(written.values())) == 8
    assert written["BibTeX"].startswith(f"@misc{{strategic-triangle-{NIXON}")


def test_no_image_leaves_a_page_without_its_source() -> None:
    (figure, *_) = opened(TIMELINE).get("plotly_chart")

    assert "toImage" in json.loads(figure.proto.config)["modeBarButtonsToRemove"]
