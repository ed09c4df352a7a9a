"""Every question is one file and one function; its first line says what a row is; nothing is put into its text."""

import ast
import datetime as dt
import importlib
import inspect
from pathlib import Path

import pytest

from queries.ask import HERE, ask, names, record
from queries.filters import Filters

FILES = sorted(path.relative_to(HERE) for path in HERE.rglob("*.sql"))
SUBJECTS = sorted({path.parent.name for path in FILES})


@pytest.mark.parametrize("subject", SUBJECTS)
def test_files_and_functions_match_one_to_one(subject: str) -> None:
    module = importlib.import_module(f"queries.{subject}")
    functions = {
        name for name, what in inspect.getmembers(module, inspect.isfunction) if what.__module__ == module.__name__
    }

    assert functions == {path.stem for path in FILES if path.parent.name == subject}


@pytest.mark.parametrize("file", FILES, ids=str)
def test_the_first_line_says_what_a_row_is(file: Path) -> None:
    first = (HERE / file).read_text("utf-8").splitlines()[0]

    assert first.startswith("-- One row")
    assert first.endswith(".")


@pytest.mark.parametrize("file", FILES, ids=str)
@pytest.mark.usefixtures("tiny_record")
def test_a_question_runs_and_gives_the_columns_its_function_promises(file: Path) -> None:
    subject, name = file.parent.name, file.stem
    given = {
        "event": "1972-02-28-communique",
        "record": "1972-02-28-communique",
        "month": 2,
        "day": 28,
        "statement": "1972-02-28-joint-words",
        "phrase": "core-interests",
        "story": "no-such-story",
        "step": 1,
        "series": "no-such-series",
        "state_or_dyad": "RUS",
        "statements": ["1972-02-28-joint-words"],
        "records": ["1972-02-28-communique"],
        "since": dt.date(1972, 1, 1),
        "one": "USA",
        "other": "CHN",
        "verb": "met",
        "first_day": dt.date(1949, 1, 1),
        "last_day": dt.date(2026, 12, 31),
        "speaks_for": [],
        "about": [],
        "topics": [],
        "media": [],
        "speakers": [],
        "stances": [],
        "by_choice": True,
        "most": 9,
        "after": 0,
        "alone": 2,
        "stretches": 3,
        "carried": 2,
        "told": 2,
        "selected": "",
        "era": "detente",
        "kinds": ["CONSULT"],
        "own": [1.0],
        "lists": ["encounters"],
    }
    rows = ask(f"{subject}/{name}", Filters(), **given)
    promised = inspect.getdoc(getattr(importlib.import_module(f"queries.{subject}"), name))

    assert promised is not None
    for column in rows.columns:
        assert column in promised, f"{column} is not named in the docstring of {subject}.{name}"


def test_a_question_takes_only_what_it_names() -> None:
    assert names("SELECT $event, 1 AS x WHERE $weight > 1") == {"event", "weight"}


@pytest.mark.usefixtures("tiny_record")
def test_nothing_is_put_into_sql() -> None:
    for words in ("'; DROP TABLE events; --", "%", "$weight", "\x00", "é" * 10_000):
        assert ask("events/timeline", Filters(words=words)).empty
    assert record().cursor().execute("SELECT count(*) FROM events").fetchone() == (5,)


def test_no_query_is_assembled() -> None:
    tree = ast.parse((HERE / "ask.py").read_text("utf-8"))
    calls = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "execute"
    ]

    assert [ast.unparse(call.args[0]) for call in calls] == ["sql"]
