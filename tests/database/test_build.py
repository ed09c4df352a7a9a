"""The database is a function of the data files."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from database import DATA, DataError, build, check, write
from database import __main__ as command


def test_the_real_record_is_sound() -> None:
    assert check(DATA) == []


def test_an_act_takes_the_score_of_its_mode_or_else_of_its_type(tiny: duckdb.DuckDBPyConnection) -> None:
    scores = "SELECT event, type, score FROM scored_acts ORDER BY date, position"
    assert tiny.cursor().execute(scores).fetchall() == [
        ("1969-03-02-clash", "ASSAULT", -9.0),
        ("1972-02-28-communique", "SUPPORT", 5.0),
        ("1972-02-28-communique", "CONSULT", 4.0),
        ("1972-05-26-abm-treaty", "SUPPORT", 5.0),
        ("1972-06-mines", "ACCUSE", -2.0),
    ]


def test_the_strongest_act_stands_for_an_event_in_its_lane(tiny: duckdb.DuckDBPyConnection) -> None:
    lanes = "SELECT event, dyad, type, score FROM event_dyads ORDER BY event"
    assert tiny.cursor().execute(lanes).fetchall() == [
        ("1969-03-02-clash", "RUS-CHN", "ASSAULT", -9.0),
        ("1972-02-28-communique", "CHN-USA", "SUPPORT", 5.0),
        ("1972-05-26-abm-treaty", "RUS-USA", "SUPPORT", 5.0),
        ("1972-06-mines", "RUS-USA", "ACCUSE", -2.0),
    ]


def test_offices_known_to_the_month_or_year_span_all_that_they_can_mean(tiny: duckdb.DuckDBPyConnection) -> None:
    office = "SELECT starts::VARCHAR, ends::VARCHAR FROM offices WHERE actor = 'zhou-enlai'"
    assert tiny.cursor().execute(office).fetchone() == ("1949-10-01", "1976-12-31")


def test_a_withdrawn_event_stands_no_longer(data: Path) -> None:
    path = data / "events" / "1972.toml"
    text = path.read_text("utf-8").replace(
        'third_party = "VNM"', 'third_party = "VNM"\nwithdrawn = 2026-11-24\nwithdrawn_because = "It did not happen."'
    )
    path.write_text(text, "utf-8")
    connection = build(data)

    assert connection.execute("SELECT count(*) FROM standing_events").fetchone() == (4,)
    assert connection.execute("SELECT count(*) FROM scored_acts WHERE event = '1972-06-mines'").fetchone() == (0,)


def test_templates_are_not_records(data: Path) -> None:
    (data / "events" / "template.toml").write_text("[[event]]\nid = 'nothing'", "utf-8")

    assert check(data) == []


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM read_csv('requirements.txt')",
        "COPY (SELECT 1) TO 'out.csv'",
        "ATTACH 'other.duckdb'",
        "SET enable_external_access = true",
        "SET memory_limit = '100GB'",
        "INSTALL fts",
    ],
)
def test_a_built_database_is_locked(tiny: duckdb.DuckDBPyConnection, statement: str) -> None:
    with pytest.raises(duckdb.Error):
        tiny.cursor().execute(statement)


def test_every_table_view_and_column_is_explained(tiny: duckdb.DuckDBPyConnection) -> None:
    unexplained = """
        SELECT table_name FROM duckdb_tables() WHERE comment IS NULL
        UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL
        UNION ALL SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL
    """
    assert tiny.cursor().execute(unexplained).fetchall() == []


def test_explanations_are_sentences(tiny: duckdb.DuckDBPyConnection) -> None:
    comments = tiny.cursor().execute("SELECT comment FROM duckdb_columns() WHERE NOT internal").fetchall()

    assert [
        comment for (comment,) in comments if not (comment[0].isupper() or comment[0].islower()) or comment[-1] != "."
    ] == []


def test_a_file_holds_the_same_record(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "record.duckdb"
    write(file, data)

    with duckdb.connect(file, read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (5,)
    assert list(tmp_path.glob(".building-*")) == []


def test_a_failed_build_leaves_the_file_as_it_was(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "record.duckdb"
    file.write_bytes(b"what was there before")
    (data / "actors.toml").write_text("[[actor]]\n", "utf-8")

    with pytest.raises(DataError):
        write(file, data)

    assert file.read_bytes() == b"what was there before"
    assert list(tmp_path.glob(".building-*")) == []


def test_the_version_changes_with_the_data_and_only_then(data: Path) -> None:
    def version() -> str:
        return build(data).execute("SELECT version FROM dataset").fetchone()[0]

    before = version()
    assert before.startswith("2026.11.24-")  # the newest correction in the tiny record
    assert version() == before
    path = data / "wanted.toml"
    path.write_text(path.read_text("utf-8").replace("nobody", "somebody"), "utf-8")
    assert version() != before


def test_the_command_builds_and_checks(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> int:
        monkeypatch.setattr(sys, "argv", ["database", "--data", str(data), *words])
        return command.main()

    command_line = [sys.executable, "-m", "database", "--data", str(data), "check"]
    assert subprocess.run(command_line, capture_output=True, text=True).stdout == "The record is sound.\n"
    assert run("build", str(tmp_path / "record.duckdb")) == 0
    path = data / "events" / "1969.toml"
    path.write_text(path.read_text("utf-8").replace("weight = 5", "weight = 9"), "utf-8")
    assert run("check") == 1
    assert (
        "events/1969.toml, 1969-03-02-clash: 'weight' is 9, which is not within the scale\nFaults: 1"
        in capsys.readouterr().out
    )
    assert run("build", str(tmp_path / "nowhere" / "record.duckdb")) == 1
