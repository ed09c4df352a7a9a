"""The database as a function of `data/`: schema, rows, views, checks."""

import errno
import shutil
import tempfile
import time
from collections import defaultdict
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow

from database.faults import DataError, Fault

if TYPE_CHECKING:
    from database.read import Tables

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
UNFINISHED = ".building-"
ABANDONED = 3600  # seconds; no build takes as long


def build(data: Path = DATA) -> duckdb.DuckDBPyConnection:
    """The record in memory, checked, and locked against files, network and changed settings.

    Raises DataError with every fault if `data` is not sound.
    """
    connection = duckdb.connect(":memory:")
    try:
        fill(connection, data)
    except BaseException:
        connection.close()
        raise
    return locked(connection)


def locked(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """The same, which from now on reads no file, asks no other machine and keeps its settings."""
    # Before the lock: DuckDB downloads no extension, so nothing that a query names can make it fetch one.
    for setting in ("autoinstall_known_extensions", "autoload_known_extensions", "enable_external_access"):
        connection.execute(f"SET {setting} = false")
    connection.execute("SET lock_configuration = true")
    return connection


def write(file: Path, data: Path = DATA) -> None:
    """The record as a DuckDB file. A build that fails or is killed leaves `file` as it was.

    Raises DataError if `data` is not sound, OSError if the file cannot be written.
    """
    file = file.absolute()
    sweep(file.parent)
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=UNFINISHED) as folder:
        unfinished = Path(folder) / file.name
        try:
            with duckdb.connect(unfinished) as connection:
                fill(connection, data)
        except (duckdb.OperationalError, duckdb.FatalException, duckdb.InternalException) as error:
            raise OSError(errno.EIO, str(error).splitlines()[0].replace(str(unfinished), file.name)) from error
        unfinished.replace(file)


def sweep(folder: Path) -> None:
    """Take away what builds left that were killed long ago."""
    for left in folder.glob(f"{UNFINISHED}*"):
        # Another build may end, and take its folder away, between the two lines.
        with suppress(FileNotFoundError):
            if time.time() - left.stat().st_mtime > ABANDONED:
                shutil.rmtree(left, ignore_errors=True)


def check(data: Path = DATA) -> list[Fault]:
    """Every fault in `data`, of shape and of sense, sorted by file; none is right."""
    with duckdb.connect(":memory:") as connection:
        try:
            fill(connection, data)
        except DataError as error:
            return error.faults
    return []


def fill(connection: duckdb.DuckDBPyConnection, data: Path) -> None:
    """Make the tables, load the rows, make the views, and raise DataError if anything is wrong."""
    script(connection, "schema.sql")
    from database.read import read  # ten megabytes that the app, which takes over a record, does without

    tables, faults = read(data)
    faults += load(connection, tables)
    script(connection, "views.sql")
    for path in sorted((HERE / "checks").glob("*.sql")):
        found = connection.execute(path.read_text("utf-8")).fetchall()
        # Where a list could not be read, a sentence about it may lack a word and so be none.
        faults += [Fault(file or "data", record or "", what or f"fails {path.name}") for file, record, what in found]
    if faults:
        raise DataError(faults)


def script(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Run a file of statements at once: a database in a file would be written to disk after each of hundreds."""
    connection.begin()
    connection.execute((HERE / name).read_text("utf-8"))
    connection.commit()


def tables_of(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The tables in the order in which they were made."""
    found = connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY table_oid").fetchall()
    return [table for (table,) in found]


def load(connection: duckdb.DuckDBPyConnection, tables: "Tables") -> list[Fault]:
    """Insert the rows; a code list whose cells do not fit its columns is a fault."""
    faults, columns = [], defaultdict(list)
    for table, column in connection.execute(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal ORDER BY table_oid, column_index"
    ).fetchall():
        columns[table].append(column)
    for table, names in columns.items():
        rows = tables.get(table)
        if not rows:
            continue
        connection.register("loading", pyarrow.table({name: [row.get(name) for row in rows] for name in names}))
        try:
            connection.table("loading").insert_into(table)
        except duckdb.OperationalError:  # of the machine, not of the data
            raise
        except duckdb.Error as error:
            faults.append(Fault(f"codes/{table}.csv", "", str(error).splitlines()[0]))
        connection.unregister("loading")
    connection.execute("""
        INSERT INTO sources BY NAME
        SELECT url, regexp_extract(url, '^https?://(?:www\\.)?([^/:?#]+)', 1) AS host,
            any_value(publisher) AS publisher, any_value(title) AS title, any_value(date) AS date,
            any_value(language) AS language
        FROM citations GROUP BY url ORDER BY url
    """)
    return faults
