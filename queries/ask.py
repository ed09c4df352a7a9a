"""The one way to ask the record a question."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow

from database.current import CURRENT
from queries.filters import Filters

HERE = Path(__file__).parent


def ask(question: str, filters: Filters | None = None, **parameters: object) -> pd.DataFrame:
    """The rows that answer `question`, the name of a file such as "events/timeline".

    The statement takes from `filters` and `parameters` those that it names; nothing is put into its text.
    Raises KeyError if it names one that was not given.
    """
    sql = text(question)
    given: Mapping[str, object] = {**(filters or Filters()).parameters(), **parameters}
    values = {name: given[name] for name in names(sql)}
    return record().cursor().execute(sql, values).df()


def whole(table: str) -> pyarrow.Table:
    """Every row of a table of the record, as it is stored. Raises duckdb.CatalogException if there is none."""
    return record().cursor().table(table).to_arrow_table()


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
