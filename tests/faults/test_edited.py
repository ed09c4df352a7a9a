"""A data file that is edited while the app runs is taken in, or refused while readers keep the record before."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from database import DataError, build, current
from database.current import Current
from queries import ask
from ui import frame

APP = str(Path(__file__).parents[2] / "app.py")
TITLE = "Nixon and Zhou agree on a communiqué in Shanghai"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The files are looked at each time, and read in this process (tests/database/test_apart.py has the other)."""
    monkeypatch.setattr(current, "EVERY", 0.0)
    monkeypatch.setattr(current, "built", build)


@pytest.fixture
def held(data: Path) -> Current:
    """A record that is being read."""
    record = Current(data)
    record.connection()
    return record


def edit(data: Path, there: str, instead: str, file: str = "events/1972.toml") -> None:
    path = data / file
    text = path.read_text("utf-8")
    assert there in text
    path.write_text(text.replace(there, instead), "utf-8")


def title(record: Current) -> str:
    asked = "SELECT title FROM events WHERE event = '1972-02-28-communique'"
    return record.connection().cursor().execute(asked).fetchone()[0]


def test_memory_is_given_back_now_and_then(held: Current, monkeypatch: pytest.MonkeyPatch) -> None:
    times = []
    monkeypatch.setattr(current, "give_back", lambda: times.append(1))

    held.look()
    held.look()
    assert len(times) == 1, "once a minute"

    held.next_tidy = 0.0
    held.look()
    assert len(times) == 2


def test_a_sound_edit_is_taken_in(held: Current, data: Path) -> None:
    assert not held.look()
    edit(data, TITLE, "A communiqué")

    assert title(held) == TITLE
    assert held.look()
    assert title(held) == "A communiqué"
    assert not held.look()


def test_an_edit_with_faults_is_refused_and_told_and_readers_keep_the_record(
    held: Current, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    edit(data, "weight = 4", "weight = 40")

    assert not held.look()
    assert title(held) == TITLE
    assert "1972-02-28-communique: 'weight' is 40" in str(held.refused)
    assert current.KEPT in caplog.text
    assert "1972-02-28-communique: 'weight' is 40" in caplog.text


def test_faults_are_told_once_and_mended_files_are_taken_in(
    held: Current, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    edit(data, "weight = 4", "weight = 40")
    held.look()
    held.look()
    assert len(caplog.records) == 1
    edit(data, "weight = 40", "weight = 4")

    assert held.look()
    assert held.refused is None


def test_a_start_on_faults_recovers_when_they_are_mended(data: Path) -> None:
    edit(data, "weight = 4", "weight = 40")
    record = Current(data)
    for _ in range(2):
        with pytest.raises(DataError, match="'weight' is 40"):
            record.connection()
    edit(data, "weight = 40", "weight = 4")

    assert title(record) == TITLE


def test_files_that_change_while_they_are_read_are_read_again(
    held: Current, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = current.built

    def disturbed(folder: Path) -> object:
        made = built(folder)
        edit(folder, "A communiqué", "The communiqué")
        return made

    edit(data, TITLE, "A communiqué")
    monkeypatch.setattr(current, "built", disturbed)
    assert not held.look()
    monkeypatch.setattr(current, "built", built)

    assert title(held) == TITLE
    assert held.look()
    assert title(held) == "The communiqué"


def test_a_question_that_began_on_the_old_record_ends_on_it(held: Current, data: Path) -> None:
    begun = held.connection().cursor().execute("SELECT title FROM events, range(3000) ORDER BY ALL")
    edit(data, TITLE, "A communiqué")
    assert held.look()

    assert len(begun.fetchall()) == 15_000


def test_what_a_page_kept_that_was_drawn_meanwhile_is_forgotten_too(
    held: Current, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(data, TITLE, "A communiqué")
    assert held.look()
    assert not held.look()
    monkeypatch.setattr(current, "DRAWN", 0.0)

    assert held.look()
    assert not held.look()


def test_readers_see_the_new_record_on_their_next_page(
    held: Current, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "CURRENT", held)
    monkeypatch.setattr(frame, "CURRENT", held)
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params["event"] = "1972-02-28-communique"
    page = app.switch_page("pages/explore/event.py").run()
    assert TITLE in shown(page)
    edit(data, TITLE, "A communiqué")
    assert "A communiqué" in shown(page.run())

    edit(data, "A communiqué", "N" * 91)
    assert "A communiqué" in shown(page.run())
    assert not page.warning
    monkeypatch.setattr(frame, "at_home", lambda: True)
    page.run()
    assert "the data files were changed and have faults" in page.warning[-1].value
    assert "1972-02-28-communique: the title has 91 characters" in shown(page)
    assert not page.exception


def shown(page: AppTest) -> str:
    kinds = ("title", "header", "subheader", "markdown", "text")
    return "\n".join(str(one.value) for kind in kinds for one in page.get(kind))
