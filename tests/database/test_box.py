"""The box for questions of strangers: what it answers, and that every attack is refused in a sentence."""

import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pytest

from database import box, box_worker

ATTACKS = {
    "writing": "INSERT INTO dataset VALUES ('x')",
    "deleting": "DELETE FROM events",
    "dropping": "DROP TABLE events",
    "making": "CREATE TABLE mine AS SELECT 1",
    "a temporary table": "CREATE TEMP TABLE mine AS SELECT 1",
    "updating": "UPDATE events SET title = 'x'",
    "two at once": "SELECT 1; DROP TABLE events",
    "a comment between": "SELECT 1; -- harmless\nDROP TABLE events",
    "attaching": "ATTACH '/tmp/other.duckdb' AS other",
    "attaching the web": "ATTACH 'https://example.com/x.duckdb'",
    "copying out": "COPY events TO '/tmp/stolen.csv'",
    "copying in": "COPY dataset FROM '/etc/passwd'",
    "exporting": "EXPORT DATABASE '/tmp/stolen'",
    "reading a CSV": "SELECT * FROM read_csv('/etc/passwd', sep = ':')",
    "reading a text": "SELECT * FROM read_text('/etc/passwd')",
    "reading bytes": "SELECT * FROM read_blob('/proc/self/environ')",
    "reading by name": "SELECT * FROM '/etc/passwd'",
    "reading JSON": "SELECT * FROM read_json('/etc/passwd')",
    "reading Parquet": "SELECT * FROM read_parquet('https://example.com/x.parquet')",
    "listing files": "SELECT * FROM glob('/*')",
    "sniffing": "SELECT * FROM sniff_csv('/etc/passwd')",
    "within a query": "SELECT * FROM query('SELECT * FROM read_text(''/etc/passwd'')')",
    "the web": "SELECT * FROM read_csv('https://example.com/x.csv')",
    "installing": "INSTALL httpfs",
    "loading": "LOAD httpfs",
    "loading a file": "LOAD '/tmp/evil.duckdb_extension'",
    "settings": "SET memory_limit = '100GB'",
    "unlocking": "SET lock_configuration = false",
    "resetting": "RESET enable_external_access",
    "a pragma": "PRAGMA memory_limit = '100GB'",
    "a call": "CALL force_checkpoint()",
    "a secret": "CREATE SECRET s (TYPE S3, KEY_ID 'a', SECRET 'b')",
    "explaining a copy": "EXPLAIN ANALYZE COPY (SELECT 1) TO '/tmp/x.csv'",
    "preparing": "PREPARE p AS DROP TABLE events",
    "the environment": "SELECT getenv('HOME')",
    "nothing": "  -- only a comment",
    "a parameter": "SELECT * FROM events WHERE event = $event",
    "nonsense": "SELEKT everything",
    "a missing table": "SELECT * FROM passwords",
    "binary": "SELECT '\x00' FROM \x00",
}  # fmt: skip


RUNAWAYS = {
    "a cross join": "SELECT count(*) FROM citations a, citations b, citations c, citations d WHERE a.url < d.url",
    "a long series": "SELECT sum(hash(x)) FROM generate_series(1, 1000000000000) t(x)",
    "a long list": "SELECT list(x) FROM range(1000000000) t(x)",
    "a long text": "SELECT repeat('x', 4000000000)",
    "a doubling text": "WITH RECURSIVE t(x) AS (SELECT 'xxxxxxxx' UNION ALL SELECT x || x FROM t) SELECT max(x) FROM t",
    "no end": "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t",
    "sorting too much": "SELECT sum(h) OVER (ORDER BY h) FROM (SELECT hash(x) AS h FROM range(500000000) t(x))",
    "a large answer": "SELECT repeat(title, 2000) FROM records, range(50)",
}


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The connection of a worker, to a copy of its own: one process shares what is open of one file."""
    own = shutil.copy(box.COPY.path(), tmp_path_factory.mktemp("box"))
    with box_worker.opened(str(own), box.LIMITS) as connection:
        yield connection


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_refused_in_a_sentence(locked: duckdb.DuckDBPyConnection, attack: str) -> None:
    with pytest.raises((duckdb.Error, ValueError)) as refused:
        box_worker.answer(locked, ATTACKS[attack], box.LIMITS)
    told = box_worker.sentence(refused.value, box.LIMITS)

    assert 10 < len(told) < 500
    assert "/tmp" not in told.replace(ATTACKS[attack], "")
    assert locked.execute("SELECT count(*) > 100 FROM events").fetchone() == (True,)


def test_runaways_are_stopped_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(box.LIMITS, "seconds", 1)

    def told(attack: str) -> tuple[str, float]:
        start = time.monotonic()
        try:
            return f"answered {len(box.ask(RUNAWAYS[attack]).rows)} rows", 0
        except box.RefusedError as refused:
            return str(refused), time.monotonic() - start

    with ThreadPoolExecutor(2) as two:
        answers = dict(zip(RUNAWAYS, two.map(told, RUNAWAYS), strict=True))

    for attack, (sentence, seconds) in answers.items():
        assert "stopped" in sentence or "memory" in sentence or "larger than" in sentence, attack
        assert seconds < box.SECONDS + box.LEEWAY, attack


@pytest.mark.parametrize("attack", ["dropping", "reading a text", "settings", "two at once", "binary"])
def test_the_process_refuses_as_its_connection_does(attack: str) -> None:
    with pytest.raises(box.RefusedError, match=r"[.!;]|Error"):
        box.ask(ATTACKS[attack])


def test_a_question_that_is_too_long_is_refused() -> None:
    with pytest.raises(box.RefusedError, match="at most 8,000"):
        box.ask("SELECT " + "1 + " * 5000 + "1")


def test_a_question_is_answered() -> None:
    answer = box.ask("SELECT state, name FROM states WHERE in_triangle ORDER BY state")

    assert answer.rows["state"].tolist() == ["CHN", "RUS", "USA"]
    assert not answer.more
    assert answer.seconds < box.SECONDS


@pytest.mark.parametrize("sql", ["SHOW TABLES", "DESCRIBE events", "SUMMARIZE dataset", "FROM dataset", "VALUES (1);"])
def test_looking_around_is_allowed(sql: str) -> None:
    assert len(box.ask(sql).rows)


def test_a_long_answer_is_cut_and_says_so() -> None:
    answer = box.ask("SELECT x FROM range(1000000) t(x) ORDER BY x")

    assert len(answer.rows) == box.ROWS
    assert answer.rows["x"].iloc[-1] == box.ROWS - 1
    assert answer.more


def test_a_question_learns_nothing_of_the_reader_or_the_app() -> None:
    told = box.ask("SELECT path AS x FROM duckdb_databases() UNION ALL SELECT value FROM duckdb_settings()").rows["x"]
    home, app = str(Path.home()), str(Path(box.__file__).parents[1])

    assert not [text for text in told.dropna() if home in text or app in text]


def test_the_record_of_the_app_is_not_the_one_in_the_box() -> None:
    assert box.COPY.path().exists()
    assert box.ask("SELECT count(*) AS n FROM events").rows["n"].iloc[0] > 100
