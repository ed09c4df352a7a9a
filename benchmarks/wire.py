"""What goes over the wire: a relay between browser and server that counts the bytes, those of websockets as well."""

import asyncio
import threading
from urllib.parse import urlsplit


class Relay:
    """Passes everything on to a server, and counts what comes back from it."""

    def __init__(self, address: str) -> None:
        self.host, self.port = urlsplit(address).hostname, urlsplit(address).port
        self.received = 0
        self.address = ""

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of the browser."""
        theirs, ours = await asyncio.open_connection(self.host, self.port)

        async def copy(source: asyncio.StreamReader, target: asyncio.StreamWriter, *, back: bool) -> None:
            try:
                while chunk := await source.read(1 << 16):
                    self.received += len(chunk) * back
                    target.write(chunk)
                    await target.drain()
            except ConnectionError:
                pass  # the browser has left; the other direction ends with it
            finally:
                target.close()

        await asyncio.gather(copy(reader, ours, back=False), copy(theirs, writer, back=True))

    async def serve(self, ready: threading.Event) -> None:
        server = await asyncio.start_server(self.connect, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        ready.set()
        await server.serve_forever()


def counted(address: str) -> Relay:
    """A relay to the server at `address`, until this process ends."""
    relay, ready = Relay(address), threading.Event()
    # A thread of its own, which ends with the process: browsers keep lines open that nobody waits for.
    threading.Thread(target=asyncio.run, args=(relay.serve(ready),), daemon=True).start()
    ready.wait(10)
    return relay
