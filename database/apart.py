"""The record built by a process of its own, and taken over from it.

Reading and checking the files leaves a hundred megabytes in Python's memory that are never given back. Here they end
with the process that needed them.
"""

import json
import logging
import subprocess
import sys
import tempfile
from dataclasses import astuple
from pathlib import Path

import duckdb

from database.build import HERE, build, locked, script, tables_of, write
from database.faults import DataError, Fault

LOG = logging.getLogger(__name__)
FAULTY = 3  # the exit code of a build that found faults


def built(data: Path) -> duckdb.DuckDBPyConnection:
    """What `build` makes of `data`. Raises DataError with every fault if it is not sound.

    Where no other process can be had, or no room for its file, the record is built in this one.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="record-") as folder:
            file = Path(folder) / "record.duckdb"
            done = subprocess.run(  # noqa: S603 our own module, and two paths of our own
                [sys.executable, "-m", "database.apart", str(data.absolute()), str(file)],
                cwd=HERE.parent, capture_output=True, check=False,
            )  # fmt: skip
            if done.returncode == FAULTY:
                raise DataError([Fault(*fault) for fault in json.loads(done.stdout)])
            if done.returncode == 0:
                return taken(file)
            LOG.warning("The record is built in this process: %s", done.stderr.decode("utf-8", "replace")[-500:])
    except OSError as error:
        LOG.warning("The record is built in this process: %s", error)
    return build(data)


def taken(file: Path) -> duckdb.DuckDBPyConnection:
    """A copy in memory of a record in a file, locked as `build` locks it. The rows were checked when it was written."""
    connection = duckdb.connect(":memory:")
    script(connection, "schema.sql")
    with duckdb.connect(file, read_only=True) as source:
        for table in tables_of(connection):
            connection.register("loading", source.table(table).to_arrow_table())
            connection.table("loading").insert_into(table)
            connection.unregister("loading")
    script(connection, "views.sql")
    return locked(connection)


def main() -> int:
    data, file = map(Path, sys.argv[1:])
    try:
        write(file, data)
    except DataError as error:
        json.dump([astuple(fault) for fault in error.faults], sys.stdout)
        return FAULTY
    return 0


if __name__ == "__main__":
    sys.exit(main())
