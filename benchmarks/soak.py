"""Whether memory stays flat: a hundred sessions opened, used and closed, again and again."""

import asyncio
import sys
import time

from benchmarks.servers import Server
from benchmarks.sessions import Query, crowd

READERS = 100
ROUND = 60.0  # seconds


def rounds(server: Server, queries: list[Query], minutes: float) -> list[float]:
    """Memory in MB after each round of a hundred readers who come, use the app for a minute and leave.

    Each is also told as it is measured, so that a run that is cut off was not for nothing.
    """
    measured, begun = [], time.perf_counter()
    end = begun + minutes * 60
    while time.perf_counter() < end or len(measured) < 3:
        asyncio.run(crowd(server.address, queries, readers=READERS, think=3.0, seconds=ROUND))
        time.sleep(2)
        measured.append(server.memory())
        after = (time.perf_counter() - begun) / 60
        print(f"round {len(measured)}, {after:.1f} min: {measured[-1]:.0f} MB", file=sys.stderr, flush=True)
    return measured
