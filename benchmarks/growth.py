"""The app over a record many times as large: made from the true one by a seeded generator, and served.

`python -m benchmarks.growth EVENTS ARGUMENTS…` serves it as `streamlit run server.py ARGUMENTS…` does.
"""

import sys
from functools import cache
from pathlib import Path

import duckdb
from streamlit.web import cli

import database
from database import build
from queries import ask

SEED = 1949
# An event's copies lie on other days of the same years' span, drawn from a hash of seed, event and number, so that
# two runs make the same record; what hangs on an event is copied with it.
COPIES = """
    CREATE TEMP TABLE copies AS
    SELECT event AS original, event || '-copy-' || number AS event,
        DATE '1949-10-01' + CAST(hash(event, number, $seed) % 27900 AS INTEGER) AS date
    FROM events, range(1, $events // (SELECT count(*) FROM events)) AS numbers (number)
    WHERE NOT context_only
"""
VIEWS = (Path(database.__file__).parent / "views.sql").read_text("utf-8")
BELONGING = ("acts", "event_contexts", "event_series", "participants")


def grow(connection: duckdb.DuckDBPyConnection, events: int) -> duckdb.DuckDBPyConnection:
    """Add copies of the record's events until there are about so many."""
    connection.execute(COPIES, {"events": events, "seed": SEED})
    connection.execute("""
        INSERT INTO records BY NAME
        SELECT records.* REPLACE (copies.event AS record, copies.date AS date)
        FROM records JOIN copies ON copies.original = records.record
    """)
    connection.execute("""
        INSERT INTO events BY NAME
        SELECT events.* REPLACE (copies.event AS event) FROM events JOIN copies ON copies.original = events.event
    """)
    for table in BELONGING:
        connection.execute(f"""
            INSERT INTO {table} BY NAME
            SELECT {table}.* REPLACE (copies.event AS event) FROM {table} JOIN copies ON copies.original = {table}.event
        """)
    connection.execute("DROP TABLE copies")
    connection.execute(VIEWS)
    return connection


def main() -> None:
    events = int(sys.argv[1])
    ask.built = cache(lambda: grow(build(), events))
    ask.built()
    cli.main(["run", "server.py", *sys.argv[2:]])


if __name__ == "__main__":
    main()
