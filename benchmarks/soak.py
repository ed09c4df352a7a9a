"""Whether memory stays flat: a hundred sessions opened, used and closed, again and again."""

import asyncio
import time

from benchmarks.servers import Server
from benchmarks.sessions import Query, crowd

READERS = 100
ROUND = 60.0  # seconds


def rounds(server: Server, queries: list[Query], minutes: float) -> list[float]:
    """Memory in MB after each round of a hundred readers who come, use the app for a minute and leave."""
    measured, end = [], time.perf_counter() + minutes * 60
    while time.perf_counter() < end or len(measured) < 3:
        asyncio.run(crowd(server.address, queries, readers=READERS, think=3.0, seconds=ROUND))
        time.sleep(2)
        measured.append(server.memory())
    return measured
