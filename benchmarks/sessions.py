"""Many readers at once: sessions over the websocket that choose, wait and choose again, as a class does."""

import asyncio
import random
import statistics
import time
from dataclasses import dataclass, field

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


@dataclass
class Reader:
    """One session: the queries it turns to, and how long each rerun took, in seconds."""

    address: str
    queries: list[tuple[str, str]]
    think: float
    seconds: list[float] = field(default_factory=list)

    async def read(self, until: float, start: float) -> None:
        """Open the app at `start` and rerun until the clock says `until`."""
        await asyncio.sleep(start)
        url = self.address.replace("http", "ws") + "/_stcore/stream"
        async with websockets.connect(url, subprotocols=["streamlit"], max_size=None) as line:
            first = True
            while time.perf_counter() < until:
                page, query = random.choice(self.queries)
                begun = time.perf_counter()
                await line.send(rerun(page, query))
                await finished(line)
                if not first:
                    self.seconds.append(time.perf_counter() - begun)
                first = False
                await asyncio.sleep(self.think * random.uniform(0.5, 1.5))


def rerun(page: str, query: str) -> bytes:
    """The message by which a browser asks for a page with a query string."""
    message = BackMsg()
    message.rerun_script.query_string = query
    message.rerun_script.page_name = page
    return message.SerializeToString()


async def finished(line: websockets.ClientConnection) -> None:
    """Wait until the script has run."""
    while True:
        message = ForwardMsg()
        message.ParseFromString(await line.recv())
        if message.WhichOneof("type") == "script_finished":
            return


async def crowd(
    address: str, queries: list[tuple[str, str]], *, readers: int, think: float, seconds: float
) -> list[float]:
    """All rerun times of so many readers, who arrive within the first fifth of the time."""
    until = time.perf_counter() + seconds
    everybody = [Reader(address, queries, think) for _ in range(readers)]
    await asyncio.gather(*(one.read(until, random.uniform(0, seconds / 5)) for one in everybody))
    return [time for one in everybody for time in one.seconds]


def p95(address: str, queries: list[tuple[str, str]], *, readers: int, think: float, seconds: float = 20) -> float:
    """The 95th percentile of a rerun in seconds."""
    random.seed(1949)
    times = asyncio.run(crowd(address, queries, readers=readers, think=think, seconds=seconds))
    return statistics.quantiles(times, n=20)[-1]
