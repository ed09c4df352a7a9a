"""What is made once for all readers who see the same.

Streamlit's own cache reads every argument anew to know it again, all cells of a frame, and copies what it returns.
Here the arguments are small values that Python compares by itself, and what is returned is shared: never change it.
"""

from collections.abc import Callable, Hashable
from threading import Lock
from typing import ParamSpec, TypeVar

from cachetools import LRUCache, cached

from queries import ask

Given = ParamSpec("Given")
Made = TypeVar("Made")
MANY, FEW = 300, 24  # values of a function that are kept
KEEPING: list[Callable[[], None]] = []  # what empties each of the caches made here


def once(make: Callable[Given, Made], most: int = MANY) -> Callable[Given, Made]:
    """Keep the last few hundred values of a function of hashable arguments, for the record as it is now."""

    def asked(*given: Hashable) -> Hashable:
        return ask.record(), *given

    kept = cached(LRUCache(most), key=asked, lock=Lock())(make)
    KEEPING.append(kept.cache_clear)
    return kept


def once_of_few(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """The same, but the last two dozen: for frames, networks and lists of all that was found, up to two megabytes each.

    Nobody chooses the same filters as everybody, and a few hundred of each would take a gigabyte in a day.
    """
    return once(make, FEW)


def forget() -> None:
    """Let go of everything, and with it of a record that was replaced."""
    for empty in KEEPING:
        empty()
