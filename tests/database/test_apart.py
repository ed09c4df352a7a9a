"""A record built by a process of its own is the same as one built here."""

from pathlib import Path

import duckdb
import pytest

from database import DATA, DataError, apart, build
from database.build import tables_of


@pytest.fixture(scope="module")
def both() -> tuple[duckdb.DuckDBPyConnection, duckdb.DuckDBPyConnection]:
    return build(DATA), apart.built(DATA)


def test_it_has_the_same_rows_in_the_same_order(both: tuple) -> None:
    here, there = both

    assert tables_of(here) == tables_of(there)
    for table in tables_of(here):
        rows = [one.table(table).fetchall() for one in both]
        assert rows[0] == rows[1], table


def test_it_has_the_same_views_and_comments(both: tuple) -> None:
    views, comments = (
        [one.execute(sql).fetchall() for one in both]
        for sql in (
            "SELECT view_name, sql FROM duckdb_views() WHERE NOT internal ORDER BY ALL",
            "SELECT table_name, column_name, data_type, comment FROM duckdb_columns() WHERE NOT internal ORDER BY ALL",
        )
    )

    assert views[0] == views[1] != []
    assert comments[0] == comments[1] != []


def test_it_is_locked(both: tuple) -> None:
    with pytest.raises(duckdb.Error):
        both[1].execute("SET enable_external_access = true")
    with pytest.raises(duckdb.Error):
        both[1].execute("SELECT * FROM read_csv($file)", {"file": str(DATA / "codes" / "states.csv")})


def test_faults_are_told_as_they_are_here(data: Path) -> None:
    file = data / "events" / "1972.toml"
    file.write_text(file.read_text("utf-8").replace("weight = 4", 'weight = 40\nnote = "陈毅"'), "utf-8")
    with pytest.raises(DataError) as here:
        build(data)
    with pytest.raises(DataError) as there:
        apart.built(data)

    assert there.value.faults == here.value.faults != []


@pytest.mark.parametrize("python", ["/nowhere/python", "false"], ids=["none", "one that fails"])
def test_without_another_process_it_is_built_here(
    data: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, python: str
) -> None:
    monkeypatch.setattr(apart.sys, "executable", python)
    record = apart.built(data)

    assert record.execute("SELECT count(*) > 0 FROM events").fetchone() == (True,)
    assert "built in this process" in caplog.text


def test_its_file_is_gone_when_it_is_taken_over(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken, seen = apart.taken, []
    monkeypatch.setattr(apart, "taken", lambda file: seen.append((file, file.exists())) or taken(file))
    apart.built(data)

    assert [(there, file.parent.exists()) for file, there in seen] == [(True, False)]
