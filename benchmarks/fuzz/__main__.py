"""`python -m benchmarks.fuzz`: hostile input in bulk, and what came of it.

A case is made from the seed, the campaign and its number alone, so that one that broke something can be made again.
"""

import argparse
import gc
import logging
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.fuzz import files, links, questions, uploads

# What is tried, how often in a full run, and by whom; each tells whether a case was taken, and raises if it broke.
CAMPAIGNS: dict[str, tuple[int, Callable[[random.Random], bool]]] = {
    "query strings": (10_000, links.attempt),
    "pages opened by links": (400, links.opening),
    "uploads": (2_000, uploads.attempt),
    "SQL texts": (2_000, questions.attempt),
    "data files": (2_000, files.attempt),
}
SHORT = 200  # cases; a longer campaign tells how far it is, so that one that is stopped was not for nothing
WARM = 0.25  # of a campaign: what is kept on purpose is kept by then, and later growth would be a leak


class Outcome(NamedTuple):
    """What came of a campaign; memory in MB after its first quarter and at its end."""

    tried: int
    taken: int
    broken: list[str]
    seconds: float
    memory: tuple[float, float]


def run(name: str, count: int, seed: int) -> Outcome:
    """Try `count` cases of a campaign."""
    attempt, start = CAMPAIGNS[name][1], time.monotonic()
    taken, broken, early = 0, [], resident()
    for number in range(count):
        try:
            # Chance that can be repeated, not chance that cannot be guessed.
            taken += attempt(random.Random(f"{seed} {name} {number}"))
        except Exception:
            broken.append(f"{name}, seed {seed}, case {number}\n{traceback.format_exc(limit=-6)}")
        if number == int(count * WARM):
            early = resident()
        if count > SHORT and (number + 1) % (count // 10) == 0:
            done = f"{number + 1:,} of {count:,} {name}, {len(broken)} broken, {resident():.0f} MB"
            print(done, f"{time.monotonic() - start:.0f} s", sep=", ", file=sys.stderr, flush=True)
    return Outcome(count, taken, broken, time.monotonic() - start, (early, resident()))


def resident() -> float:
    """Megabytes of memory that this process holds once garbage is collected; 0 where the system does not tell."""
    gc.collect()
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:")), 0.0)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of the full numbers (default: all)")
    parser.add_argument("--only", choices=CAMPAIGNS, action="append", help="one campaign; may be given again")
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)  # Streamlit warns at each use without a reader
    sound = True
    print("| what | tried | taken | unhandled | seconds | memory, MB, after a quarter → at the end |")
    print("|---|---|---|---|---|---|")
    for name in given.only or CAMPAIGNS:
        found = run(name, max(1, int(CAMPAIGNS[name][0] * given.share)), given.seed)
        early, late = found.memory
        print(f"| {name} | {found.tried:,} | {found.taken:,} | {len(found.broken)} | {found.seconds:.0f} "
              f"| {early:.0f} → {late:.0f} |", flush=True)  # fmt: skip
        print(*found.broken[:20], sep="\n", file=sys.stderr, flush=True)
        sound &= not found.broken
    return not sound


if __name__ == "__main__":
    sys.exit(main())
