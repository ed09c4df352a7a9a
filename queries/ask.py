"""The one way to ask the record a question."""

from collections.abc import Hashable, Mapping
from functools import lru_cache
from pathlib import Path
from threading import Lock

import duckdb
import pandas as pd
import pyarrow
from cachetools import LRUCache, cached

from database.current import CURRENT
from queries.filters import Filters

HERE = Path(__file__).parent
ROOM = 32 << 20  # bytes that answers may take before those not asked for longest are forgotten


def ask(question: str, filters: Filters | None = None, **parameters: object) -> pd.DataFrame:
    """The rows that answer `question`, the name of a file such as "events/timeline".

    The statement takes from `filters` and `parameters` those that it names; nothing is put into its text.
    Raises KeyError if it names one that was not given.
    """
    sql = text(question)
    given: Mapping[str, object] = {**(filters or Filters()).parameters(), **parameters}
    values = {name: given[name] for name in names(sql)}
    # The record does not change, so thirty students who ask the same are answered once. A shallow copy costs
    # nothing: pandas copies a column when somebody writes to it.
    return answer(record(), sql, values).copy(deep=False)


def same_answer(connection: duckdb.DuckDBPyConnection, sql: str, values: Mapping[str, object]) -> Hashable:
    """What makes two answers the same: the database, the statement and its values, with the type of each."""
    return connection, sql, repr(sorted(values.items()))


def weight(rows: pd.DataFrame) -> int:
    """About how many bytes an answer takes; an empty one takes some too."""
    return int(rows.memory_usage(deep=True).sum()) + 2000


@cached(LRUCache(ROOM, getsizeof=weight), key=same_answer, lock=Lock())
def answer(connection: duckdb.DuckDBPyConnection, sql: str, values: Mapping[str, object]) -> pd.DataFrame:
    """The rows of a statement, kept for whoever asks the same; not to be changed."""
    return connection.cursor().execute(sql, values).df()


def forget() -> None:
    """Let go of all answers, and with them of a record that was replaced."""
    answer.cache_clear()


def whole(table: str) -> pyarrow.Table:
    """Every row of a table of the record, as it is stored. Raises duckdb.CatalogException if there is none."""
    return record().cursor().table(table).to_arrow_table()


@lru_cache(maxsize=500)
def text(question: str) -> str:
    """The SQL of a question, as a reader may see it."""
    return (HERE / f"{question}.sql").read_text("utf-8")


@lru_cache(maxsize=500)
def names(sql: str) -> frozenset[str]:
    """The parameters that a statement names."""
    (statement,) = duckdb.extract_statements(sql)
    return frozenset(statement.named_parameters)


def record() -> duckdb.DuckDBPyConnection:
    """The record as it stands. Raises DataError if the data files are not sound and never were in this process."""
    return built()


def built() -> duckdb.DuckDBPyConnection:
    return CURRENT.connection()
