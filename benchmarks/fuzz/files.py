"""Data files that were badly edited: the tiny record of the tests, with one file broken at a time."""

import random
import shutil
import tempfile
from functools import cache
from pathlib import Path

from benchmarks.fuzz import texts
from database import DATA, check
from tests.conftest import copy_tiny

LITERALS = [
    "9223372036854775808", "-1", "1e999", "nan", "true", "[]", "{}", "[[[[1]]]]", "[" * 3000, "1949-02-30",
    "0001-01-01", "9999-12-31T23:59:59Z", "00:00", '""', '"\\uD800"', '"<script>"', '"=1+1"', '"\\u202E"', "'''",
    "{ a = { b = 1 } }", '"' + "x" * 5000 + '"',
]  # fmt: skip


@cache
def sound() -> Path:
    """A folder with a small record that is sound."""
    folder = Path(tempfile.mkdtemp(prefix="sound-"))
    data = copy_tiny(folder)
    shutil.copytree(DATA / "indicators", data / "indicators")
    shutil.copy(DATA / "indicators.toml", data)
    return data


def attempt(chance: random.Random) -> bool:
    """Check one broken record; whether it is still sound. Raises AssertionError if a fault is no sentence."""
    files = sorted(path for path in sound().rglob("*") if path.suffix in (".toml", ".csv"))
    victim = chance.choice([path for path in files if path.suffix == ".toml"] if chance.random() < 0.7 else files)
    before = victim.read_bytes()
    try:
        victim.write_bytes(edited(before, chance))
        faults = check(sound())
    finally:
        victim.write_bytes(before)
    for fault in faults:
        assert fault.file, fault
        assert 0 < len(fault.what) < 2000, f"{len(fault.what)} characters: {fault.what[:200]}"
        assert "Traceback" not in fault.what, fault
    return not faults


def edited(content: bytes, chance: random.Random) -> bytes:
    """The content of a file after an accident: a value, a line or some bytes are not what they were."""
    lines = content.splitlines(keepends=True)
    place = chance.randrange(len(lines))
    match chance.randrange(6):
        case 0:
            key, equals, _ = lines[place].partition(b"=")
            lines[place] = key + equals + b" " + chance.choice(LITERALS).encode() + b"\n"
        case 1:
            key, equals, _ = lines[place].partition(b"=")
            value = texts.text(chance).encode("utf-8", "replace").replace(b'"', b"'").replace(b"\\", b"")
            lines[place] = key + equals + b' "' + value + b'"\n'
        case 2:
            del lines[place]
        case 3:
            lines.insert(chance.randrange(len(lines)), lines[place])
        case 4:
            cells = lines[place].rstrip(b"\n").split(b",")
            cells[chance.randrange(len(cells))] = texts.text(chance).encode("utf-8", "replace")
            lines[place] = b",".join(cells) + b"\n"
        case 5:
            return texts.broken(content, chance)
    return b"".join(lines)
