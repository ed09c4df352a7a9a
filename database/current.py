"""The record as it stands: built once, and again aside when its files change. Readers keep the last sound one."""

import logging
import os
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import duckdb

from database.apart import built
from database.build import DATA
from database.faults import DataError

EVERY = 2.0  # seconds between two looks at the files
DRAWN = 30.0  # seconds after which no page that began on the old record is still being drawn
TIDY = 60.0  # seconds between two times that memory is given back
KEPT = "The data files were changed and have faults; readers keep the record before:"
LOG = logging.getLogger(__name__)
Stamp = frozenset[tuple[str, int, int]]


def stamp(data: Path = DATA) -> Stamp:
    """Path, time of change and size of every file of the record; another as soon as one is edited."""
    return frozenset(files(data))


def files(folder: str | Path) -> Iterator[tuple[str, int, int]]:
    """The same for a folder and those in it. By `os.scandir`, a sixth of the time of `Path.rglob`: a reader waits."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from files(entry.path)
            elif entry.name.endswith((".toml", ".csv")):
                with suppress(OSError):  # an editor is just putting a new file into its place
                    state = entry.stat()
                    yield entry.path, state.st_mtime_ns, state.st_size


def give_back() -> None:
    """Return to the system what DuckDB keeps of the memory in which it answered, forty megabytes after a few questions.

    It has no call for that, but does so whenever a database is opened.
    """
    duckdb.connect(":memory:").close()


class Current:
    """The last sound record of `data`, and why newer files were refused, if they were."""

    def __init__(self, data: Path = DATA) -> None:
        self.data = data
        self.refused: DataError | None = None
        self.held: duckdb.DuckDBPyConnection | None = None
        self.tried: Stamp | None = None
        self.lock = threading.Lock()
        self.next_look = self.replaced = self.next_tidy = 0.0

    def connection(self) -> duckdb.DuckDBPyConnection:
        """The record. Raises DataError if there has been no sound one yet; mended files are taken at the next call."""
        with self.lock:
            if self.held is None:
                self.renew()
        if self.held is None:
            raise self.refused or DataError([])
        return self.held

    def look(self) -> bool:
        """Build again if the files changed. True where what was computed from the old record must be forgotten:
        when a newer one has taken its place, and once more when no page of the old one is being drawn any longer.

        Whoever calls this waits for the build; everybody else reads on in the old record.
        """
        now = time.monotonic()
        if self.held is None or now < self.next_look or not self.lock.acquire(blocking=False):
            return False
        try:
            self.next_look = now + EVERY
            if now >= self.next_tidy:
                self.next_tidy = now + TIDY
                give_back()
            before = self.held
            self.renew()
            if self.held is not before:
                self.replaced = now
                return True
            if self.replaced and now > self.replaced + DRAWN:
                self.replaced = 0.0
                return True
            return False
        finally:
            self.lock.release()

    def renew(self) -> None:
        """Try the files, if they are not those that were tried last."""
        files = stamp(self.data)
        if files == self.tried:
            return
        try:
            fresh = built(self.data)
        except DataError as error:
            self.refused, self.tried = error, files
            LOG.error("%s\n%s", KEPT if self.held else "The data files have faults:", error)
            return
        if self.held is not None and stamp(self.data) != files:
            return  # changed while they were read; the next look finds them whole
        # The old record is not closed: it ends by itself when the last question in it is answered.
        self.held, self.refused, self.tried = fresh, None, files
        LOG.info("The record was read from %s.", self.data)


CURRENT = Current()
