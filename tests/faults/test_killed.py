"""A killed build leaves no bad file. `python -m benchmarks.kills` does it a hundred times to the whole record."""

import os
import time
from pathlib import Path

import duckdb
import pytest

from benchmarks import kills
from database.build import ABANDONED, fill, write

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which this system has not")


def test_a_killed_build_leaves_what_was_there_or_the_whole_record(data: Path) -> None:
    _, _, bad = kills.run(5, data, seed=7)

    assert bad == []


def test_a_build_straight_into_the_file_would_be_caught(data: Path) -> None:
    def careless(file: Path, data: Path) -> None:
        file.unlink(missing_ok=True)
        with duckdb.connect(file) as connection:
            fill(connection, data)

    _, _, bad = kills.run(4, data, seed=7, build=careless)

    assert bad


def test_what_a_killed_build_left_is_swept_away_later(data: Path, tmp_path: Path) -> None:
    old, new = tmp_path / ".building-old", tmp_path / ".building-new"
    for left in (old, new):
        left.mkdir()
        (left / "record.duckdb").touch()
    long_ago = time.time() - 2 * ABANDONED
    os.utime(old, (long_ago, long_ago))
    write(tmp_path / "record.duckdb", data)

    assert not old.exists()
    assert new.exists()
