"""A box for questions of strangers: read-only SQL over a copy of the record, in a process of its own with limits."""

import atexit
import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pyarrow

from database.build import write
from database.current import Stamp, stamp
from database.faults import DataError

LOG = logging.getLogger(__name__)
WORKER = Path(__file__).parent / "box_worker.py"
SECONDS, ROWS = 5, 10_000
LIMITS = {
    "seconds": SECONDS,
    "rows": ROWS,
    "memory": 256 * 2**20,  # bytes, of DuckDB's own
    "address_space": 3 * 2**30,  # bytes, of the whole process, libraries included
    "bytes": 20 * 2**20,  # of an answer
}
LONGEST = 8000  # characters of a question
LEEWAY = 4  # seconds for the process to start and to stop by itself
AT_ONCE = threading.BoundedSemaphore(2)
STOPPED = f"The question took longer than {SECONDS} seconds and was stopped. Narrow it, or add a LIMIT."
LOST = "The question was stopped because it needed too much memory or time. Narrow it, or count instead."
NO_COPY = (
    "Questions cannot be answered just now, because the server could not write the copy of the record that they are "
    "asked of. Whoever runs it finds the reason in its log."
)
BUSY = "Two other questions are being answered just now. Try again in a few seconds."


class RefusedError(Exception):
    """A question that has no answer here; its text is a sentence for the reader."""


class Answer(NamedTuple):
    """The rows, whether there are more than were fetched, and the seconds that it took."""

    rows: pd.DataFrame
    more: bool
    seconds: float


@dataclass
class Copy:
    """A copy of the record in a file of its own, which questions are asked of; it is removed when the app ends."""

    file: Path | None = None
    stamp: Stamp | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def path(self) -> Path:
        """Where it is, made anew if the data files changed. Raises RefusedError if there is none and none can be made.

        A copy that cannot be made anew stays as it was, as the pages do.
        """
        with self.lock:
            now = stamp()
            if now == self.stamp:
                return self.file
            try:
                file = self.file or folder() / "record.duckdb"
                write(file)
            except (OSError, DataError) as error:
                LOG.error("The copy of the record for the SQL box cannot be made: %s", error)
                if self.file is None:
                    raise RefusedError(NO_COPY) from error
                if isinstance(error, DataError):
                    self.stamp = now  # the same files need not be tried again
                return self.file
            self.file, self.stamp = file, now
            return file


COPY = Copy()


@cache
def folder() -> Path:
    made = Path(tempfile.mkdtemp(prefix="record-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def ask(sql: str) -> Answer:
    """The answer to a question in SQL. Raises RefusedError with a sentence."""
    if len(sql) > LONGEST:
        raise RefusedError(f"A question may have at most {LONGEST:,} characters.")
    if not AT_ONCE.acquire(timeout=SECONDS):
        raise RefusedError(BUSY)
    try:
        return run(COPY.path(), sql)
    finally:
        AT_ONCE.release()


def run(file: Path, sql: str) -> Answer:
    """The answer of a worker of its own."""
    start = time.monotonic()
    try:
        # Our own worker; the question goes to its stdin, never into the command.
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-I", str(WORKER), file.name, json.dumps(LIMITS)],
            input=sql.encode("utf-8", "replace"),
            capture_output=True,
            timeout=SECONDS + LEEWAY,
            cwd=file.parent,  # so that a question can learn no path of this machine
            env={name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ},  # Windows needs it
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RefusedError(STOPPED) from None
    if done.returncode == 3:
        raise RefusedError(done.stderr.decode("utf-8", "replace").strip() or LOST)
    if done.returncode:
        raise RefusedError(LOST)
    rows = pyarrow.ipc.open_stream(done.stdout).read_all()
    return Answer(rows.slice(0, ROWS).to_pandas(), rows.num_rows > ROWS, time.monotonic() - start)
