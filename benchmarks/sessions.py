"""Many readers at once: sessions over the websocket that choose, wait and choose again, as a class does."""

import asyncio
import random
import re
import statistics
import time
from collections import deque
from dataclasses import dataclass, field

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

Query = tuple[str, str]  # a page and its query string
PATIENCE = 60.0  # seconds that a rerun may take
# What a class does: a click in three turns to another of five pages, the others choose other years on the same page,
# most of them one of four windows that somebody has chosen before, some a window that nobody has (`fresh`). The choice
# travels as a link does, with every click, and costs the server what the slider costs and a little more. Each query
# names the years, because a session keeps what a link leaves out.
TURNING = 1 / 3
WINDOWS = ((1949, 2026), (1960, 1969), (1971, 1989), (2001, 2026))
APP_QUERIES: list[Query] = [
    (page, f"{view}years={first}&years={last}")
    for page, view in (("", ""), ("timeline", ""), ("statements", ""), ("network", "view=Actors&"), ("indicators", ""))
    for first, last in WINDOWS
]
FLOOR_QUERIES: list[Query] = [("", "")]


@dataclass
class Reader:
    """One session: the queries it chooses from, the page it is on, and how long each rerun took, in seconds."""

    address: str
    queries: list[Query]
    think: float
    chance: random.Random
    fresh: float = 0.0  # the share of clicks that choose years which nobody has chosen before
    page: str | None = None
    seconds: list[float] = field(default_factory=list)
    # What a browser keeps of the last two runs, so that it need not be sent again.
    kept: deque[set[str]] = field(default_factory=lambda: deque(maxlen=2))

    def click(self) -> Query:
        """What the reader looks at next: another page, or the same in other years."""
        same = [query for query in self.queries if query[0] == self.page]
        page, query = self.chance.choice(self.queries if not same or self.chance.random() < TURNING else same)
        self.page = page
        if self.chance.random() < self.fresh:
            first, last = sorted(self.chance.sample(range(1949, 2027), 2))
            query = re.sub(r"years=\d+&years=\d+", f"years={first}&years={last}", query)
        return page, query

    async def read(self, until: float, start: float) -> None:
        """Open the app at `start`, rerun until the clock says `until`, and leave."""
        await asyncio.sleep(start)
        async with connected(self.address) as line:
            first = True
            while time.perf_counter() < until:
                begun = time.perf_counter()
                await line.send(rerun(*self.click(), set().union(*self.kept)))
                self.kept.append(await asyncio.wait_for(finished(line), PATIENCE))
                if not first:
                    self.seconds.append(time.perf_counter() - begun)
                first = False
                await asyncio.sleep(self.think * self.chance.uniform(0.5, 1.5))


def connected(address: str) -> websockets.connect:
    """A session's line to the server."""
    url = address.replace("http", "ws") + "/_stcore/stream"
    return websockets.connect(url, subprotocols=["streamlit"], max_size=None, open_timeout=PATIENCE, ping_timeout=None)


def rerun(page: str, query: str, kept: set[str] = frozenset()) -> bytes:
    """The message by which a browser asks for a page with a query string, and tells what it has kept."""
    message = BackMsg()
    message.rerun_script.query_string = query
    message.rerun_script.page_name = page
    message.rerun_script.cached_message_hashes.extend(sorted(kept))
    return message.SerializeToString()


async def finished(line: websockets.ClientConnection) -> set[str]:
    """Wait until the script has run; what a browser keeps of it. Raises RuntimeError where it broke."""
    kept = set()
    while True:
        message = ForwardMsg()
        message.ParseFromString(await line.recv())
        kind = message.WhichOneof("type")
        if kind == "ref_hash":
            kept.add(message.ref_hash)
        elif message.metadata.cacheable:
            kept.add(message.hash)
        if kind == "delta" and message.delta.new_element.WhichOneof("type") == "exception":
            raise RuntimeError(message.delta.new_element.exception.message)
        if kind == "script_finished":
            return kept


async def each_once(address: str, queries: list[Query]) -> None:
    """Ask for every page once, so that what is kept for all readers is there when they come.

    Each in a session of its own: on a turn to another page a session keeps its years where a link names all of them,
    and the page over all years would be left to the crowd.
    """
    for page, query in queries:
        async with connected(address) as line:
            await line.send(rerun(page, query))
            await asyncio.wait_for(finished(line), PATIENCE)


async def crowd(
    address: str, queries: list[Query], *, readers: int, think: float, seconds: float, fresh: float = 0.0
) -> list[float]:
    """All rerun times of so many readers, who arrive within the first fifth of the time; seeded."""
    await each_once(address, queries)
    until = time.perf_counter() + seconds
    everybody = [Reader(address, queries, think, random.Random(number), fresh) for number in range(readers)]
    await asyncio.gather(*(one.read(until, one.chance.uniform(0, seconds / 5)) for one in everybody))
    return [time for one in everybody for time in one.seconds]


def p95(
    address: str, queries: list[Query], *, readers: int, think: float, seconds: float = 40, fresh: float = 0.0
) -> float:
    """The 95th percentile of a rerun in seconds. Raises where a rerun broke or nobody got a second one."""
    times = asyncio.run(crowd(address, queries, readers=readers, think=think, seconds=seconds, fresh=fresh))
    if len(times) < readers:
        raise RuntimeError(f"{address}: {readers} readers got only {len(times)} reruns in {seconds} s.")
    return statistics.quantiles(times, n=20)[-1]
