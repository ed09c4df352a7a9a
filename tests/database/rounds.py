"""Faults that do not disturb one another stand in one record: a round of them costs one build.

A new fault goes into any round. If the test then misses one, the two disturb each other: put it into another round.
"""

from collections.abc import Iterable
from pathlib import Path

from database import check


def checked(data: Path, edits: Iterable[tuple[str, ...]]) -> tuple[list[tuple[str, ...]], list[str]]:
    """Make every edit (file, what stands there, what is put in its place, parts of the fault) and check once.

    Gives the parts of those that no fault of their own tells, and all faults that were told.
    """
    edits = list(edits)
    for file, there, instead, *_ in edits:
        text = (data / file).read_text("utf-8")
        assert there in text, there
        (data / file).write_text(text.replace(there, instead, 1), "utf-8")

    told = list(map(str, check(data)))
    left, missing = list(told), []
    for _, _, _, *parts in edits:
        own = next((fault for fault in left if all(part in fault for part in parts)), None)
        if own is None:
            missing.append(tuple(parts))
        else:
            left.remove(own)
    return missing, told
