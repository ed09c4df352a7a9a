"""Many readers at once: sessions over the websocket that choose, wait and choose again, as a class does."""

import asyncio
import random
import statistics
import time
from dataclasses import dataclass, field

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

Query = tuple[str, str]  # a page and its query string
PATIENCE = 60.0  # seconds that a rerun may take
# What a class turns to: four pages, pairs and years. Each query names the years, because a session keeps what
# a link leaves out.
ALL = "years=1949&years=2026"
APP_QUERIES: list[Query] = [
    ("", ALL),
    ("timeline", ALL),
    ("timeline", "years=1971&years=1989&dyads=China–United States"),
    ("timeline", f"{ALL}&weight=3"),
    ("statements", "years=2001&years=2026"),
    ("statements", "years=1960&years=1969&dyads=Russia–China"),
    ("network", ALL),
    ("network", f"view=Actors&{ALL}"),
    ("indicators", ALL),
    ("indicators", "years=1971&years=1989"),
]
FLOOR_QUERIES: list[Query] = [("", "")]


@dataclass
class Reader:
    """One session: the queries it turns to, and how long each rerun took, in seconds."""

    address: str
    queries: list[Query]
    think: float
    chance: random.Random
    seconds: list[float] = field(default_factory=list)

    async def read(self, until: float, start: float) -> None:
        """Open the app at `start`, rerun until the clock says `until`, and leave."""
        await asyncio.sleep(start)
        async with connected(self.address) as line:
            first = True
            while time.perf_counter() < until:
                begun = time.perf_counter()
                await line.send(rerun(*self.chance.choice(self.queries)))
                await asyncio.wait_for(finished(line), PATIENCE)
                if not first:
                    self.seconds.append(time.perf_counter() - begun)
                first = False
                await asyncio.sleep(self.think * self.chance.uniform(0.5, 1.5))


def connected(address: str) -> websockets.connect:
    """A session's line to the server."""
    url = address.replace("http", "ws") + "/_stcore/stream"
    return websockets.connect(url, subprotocols=["streamlit"], max_size=None, open_timeout=PATIENCE, ping_timeout=None)


def rerun(page: str, query: str) -> bytes:
    """The message by which a browser asks for a page with a query string."""
    message = BackMsg()
    message.rerun_script.query_string = query
    message.rerun_script.page_name = page
    return message.SerializeToString()


async def finished(line: websockets.ClientConnection) -> None:
    """Wait until the script has run. Raises RuntimeError where it broke."""
    while True:
        message = ForwardMsg()
        message.ParseFromString(await line.recv())
        kind = message.WhichOneof("type")
        if kind == "delta" and message.delta.new_element.WhichOneof("type") == "exception":
            raise RuntimeError(message.delta.new_element.exception.message)
        if kind == "script_finished":
            return


async def each_once(address: str, queries: list[Query]) -> None:
    """Ask for every page once, so that what is kept for all readers is there when they come."""
    async with connected(address) as line:
        for page, query in queries:
            await line.send(rerun(page, query))
            await asyncio.wait_for(finished(line), PATIENCE)


async def crowd(address: str, queries: list[Query], *, readers: int, think: float, seconds: float) -> list[float]:
    """All rerun times of so many readers, who arrive within the first fifth of the time; seeded."""
    await each_once(address, queries)
    until = time.perf_counter() + seconds
    everybody = [Reader(address, queries, think, random.Random(number)) for number in range(readers)]
    await asyncio.gather(*(one.read(until, one.chance.uniform(0, seconds / 5)) for one in everybody))
    return [time for one in everybody for time in one.seconds]


def p95(address: str, queries: list[Query], *, readers: int, think: float, seconds: float = 40) -> float:
    """The 95th percentile of a rerun in seconds. Raises where a rerun broke or nobody got a second one."""
    times = asyncio.run(crowd(address, queries, readers=readers, think=think, seconds=seconds))
    if len(times) < readers:
        raise RuntimeError(f"{address}: {readers} readers got only {len(times)} reruns in {seconds} s.")
    return statistics.quantiles(times, n=20)[-1]
