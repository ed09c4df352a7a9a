"""The process behind the box for questions of strangers: one SELECT from stdin over the file named, rows to stdout.

It runs alone (`python -I`), without the surroundings of the app, so that whatever a question does ends with it.
A sentence on stderr and the exit code 3 mean that the question was refused or failed.
"""

import json
import sys
import threading

import duckdb
import pyarrow

SELECT = duckdb.StatementType.SELECT
ONLY_READING = "Only a single SELECT (or DESCRIBE, SHOW, SUMMARIZE) is answered here; this would be {kind}."
LONGEST_ERROR = 400


def confine(limits: dict[str, int]) -> None:
    """What the system lets this process use, where it can be told: memory, processor time, and no file to write."""
    try:
        import resource
    except ImportError:  # Windows: the clock, DuckDB's own limits and the parent's kill remain
        return
    for name, most in (
        ("RLIMIT_AS", limits["address_space"]), ("RLIMIT_CPU", limits["seconds"] + 3), ("RLIMIT_FSIZE", 0),
    ):  # fmt: skip
        resource.setrlimit(getattr(resource, name), (most, most))


def opened(file: str, limits: dict[str, int]) -> duckdb.DuckDBPyConnection:
    """The record, to be read and nothing else."""
    connection = duckdb.connect(
        file,
        read_only=True,
        config={
            "enable_external_access": "false",
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "allow_community_extensions": "false",
            "memory_limit": f"{limits['memory']}B",
            "max_temp_directory_size": "0B",
            "threads": "1",
        },
    )
    connection.execute("SET lock_configuration = true")
    return connection


def statement(sql: str) -> duckdb.Statement:
    """The one SELECT of a text. Raises ValueError with a sentence."""
    found = duckdb.extract_statements(sql)
    if not found:
        raise ValueError("There is no question in the box.")
    if len(found) > 1:
        raise ValueError("Ask one question at a time: there is more than one statement in the box.")
    if found[0].type != SELECT:
        raise ValueError(ONLY_READING.format(kind=str(found[0].type).split(".")[-1]))
    if found[0].named_parameters:
        raise ValueError("A name after $ stands for a choice that this box does not know; write the value itself.")
    return found[0]


def answer(connection: duckdb.DuckDBPyConnection, sql: str, limits: dict[str, int]) -> pyarrow.Table:
    """The first rows of the answer, one more than will be shown, so that it is known whether there are more."""
    clock = threading.Timer(limits["seconds"], connection.interrupt)
    clock.start()
    try:
        return connection.sql(statement(sql)).limit(limits["rows"] + 1).to_arrow_table()
    finally:
        clock.cancel()


def sentence(error: Exception, limits: dict[str, int]) -> str:
    """What went wrong, in a sentence that a reader may see."""
    match error:
        case duckdb.InterruptException():
            return (
                f"The question took longer than {limits['seconds']} seconds and was stopped. Narrow it, or add a LIMIT."
            )
        case duckdb.OutOfMemoryException() | MemoryError():
            return (
                f"The question needs more than {limits['memory'] // 2**20} MB of memory. Narrow it, or count instead."
            )
        case duckdb.PermissionException():
            return "Files, networks, extensions and settings are out of reach here; only the record can be read."
        case ValueError():
            return str(error)
    return str(error).strip().splitlines()[0][:LONGEST_ERROR]


def main() -> int:
    limits = json.loads(sys.argv[2])
    try:
        confine(limits)
        with opened(sys.argv[1], limits) as connection:
            rows = answer(connection, sys.stdin.buffer.read().decode("utf-8", "replace"), limits)
        if rows.nbytes > limits["bytes"]:
            raise ValueError(f"The answer is larger than {limits['bytes'] // 2**20} MB. Ask for fewer rows or columns.")
    except (duckdb.Error, ValueError, MemoryError, RuntimeError) as error:
        sys.stderr.write(sentence(error, limits))
        return 3
    with pyarrow.ipc.new_stream(sys.stdout.buffer, rows.schema) as out:
        out.write_table(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
