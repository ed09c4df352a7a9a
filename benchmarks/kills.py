"""`python -m benchmarks.kills`: a build of the whole record, killed at random moments, never leaves a bad file."""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import duckdb

from database import DATA, write

OLD = b"what was there before"
Build = Callable[[Path, Path], None]


def forked(file: Path, data: Path, build: Build) -> int:
    """A process that builds `file`; it is forked, because Python's start would take longer than the build."""
    child = os.fork()
    if child == 0:
        os.close(2)  # what a killed build says is of no interest
        try:
            build(file, data)
        finally:
            os._exit(0)  # never back into whoever forked
    return child


def killed(file: Path, data: Path, build: Build, after: float) -> bool:
    """Build and kill after so many seconds; whether the build was done by then."""
    child = forked(file, data, build)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status)


def sound(file: Path) -> bool:
    """Whether the file is what was there before, or a whole record: with its events, and checked to the last."""
    if not file.exists():
        return False
    if file.read_bytes() == OLD:
        return True
    # Asked in a process of its own, so that this one stays without DuckDB's threads and can be forked.
    child = os.fork()
    if child == 0:
        os.close(2)
        whole = False
        with suppress(duckdb.Error), duckdb.connect(file, read_only=True) as connection:
            # The views are made last.
            whole = all(connection.execute("SELECT count(*), count(score) FROM scored_acts").fetchone())
        os._exit(not whole)
    return os.waitpid(child, 0)[1] == 0


def run(count: int, data: Path, seed: int, build: Build = write) -> tuple[int, int, list[float]]:
    """How many builds were done before they were killed, how many replaced the file, and the moments of bad files."""
    chance, done, replaced, bad = random.Random(seed), 0, 0, []
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        file = Path(folder) / "record.duckdb"
        begun = time.monotonic()
        os.waitpid(forked(file, data, build), 0)
        whole = time.monotonic() - begun
        for number in range(count):
            file.write_bytes(OLD)
            # Every other one about when the file takes its place, where there is most to go wrong.
            after = whole * chance.uniform(0.0 if number % 2 else 0.85, 1.15)
            done += killed(file, data, build, after)
            replaced += not file.exists() or file.read_bytes() != OLD
            if not sound(file):
                bad.append(after)
    return done, replaced, bad


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kills", description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    done, replaced, bad = run(given.count, DATA, given.seed)
    print(f"{given.count} builds killed: {done} done before, {replaced} had replaced the file, {len(bad)} bad", bad)
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
