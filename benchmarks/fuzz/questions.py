"""Texts for the box for SQL: questions of every shape, mangled ones, and texts that are none."""

import random
from functools import cache

import duckdb

from benchmarks.fuzz import texts
from database import box, box_worker

TABLES = ["events", "statements", "acts", "citations", "records", "dataset", "scored_acts", "nothing", "'/etc'"]
CELLS = ["title", "date", "event", "*", "count(*)", "x.y", "max(date)", "NULL", "1/0", "[1, {'a': 2}]", "'=1+1'", "$a"]
FUNCTIONS = ["upper", "sum", "list", "read_text", "getenv", "repeat", "json", "date_trunc", "unnest", "sqrt", "printf"]
SHAPES = [
    "SELECT {a} FROM {t}",
    "SELECT {f}({a}) FROM {t} GROUP BY ALL",
    'SELECT {a} AS "{n}", {a} FROM {t} ORDER BY 1',
    "SELECT * FROM {t} WHERE title LIKE '{n}'",
    "SELECT * FROM {t} JOIN {t} USING (event) LIMIT 5",
    "WITH t AS (SELECT {a} FROM {t}) SELECT {f}({a}) FROM t",
    "SELECT '{n}' AS a, {f}('{n}')",
    "FROM {t} SELECT {a} QUALIFY row_number() OVER () < 3",
    "DESCRIBE {t}",
    "SUMMARIZE {t}",
    "DROP TABLE {t}",
    "COPY {t} TO '{n}'",
    "ATTACH '{n}'",
    "SET {f} = '{n}'",
    "PRAGMA {f}",
    "{n}",
]

WHOLE = 0.02  # of the texts go through a process of their own, as a reader's do


def question(chance: random.Random) -> str:
    """A text for the box."""
    made = chance.choice(SHAPES).format(
        a=chance.choice(CELLS), t=chance.choice(TABLES), f=chance.choice(FUNCTIONS), n=texts.text(chance)
    )
    return texts.mangled(made, chance) if chance.random() < 0.3 else made


@cache
def worker() -> duckdb.DuckDBPyConnection:
    """The connection of a worker, kept; a process for each text would take a second each."""
    return box_worker.opened(str(box.COPY.path()), box.LIMITS)


def attempt(chance: random.Random) -> bool:
    """Ask one question; whether it was answered. Raises AssertionError if the refusal is no sentence for a reader."""
    sql = question(chance)
    try:
        if chance.random() < WHOLE:
            box.ask(sql)
        elif len(sql) <= box.LONGEST:
            box_worker.answer(worker(), sql.encode("utf-8", "replace").decode("utf-8"), box.LIMITS)
        else:
            return False
    except box.RefusedError as refused:
        told = str(refused)
    except (duckdb.Error, ValueError, MemoryError, RuntimeError) as error:  # what the worker turns into a sentence
        told = box_worker.sentence(error, box.LIMITS)
    else:
        return True
    assert 0 < len(told) < 600, told
    assert "Traceback" not in told, told
    assert "/record-" not in told, told
    return False
