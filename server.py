"""The app as it is served: scripts compressed once, security headers on every answer."""

import asyncio
import ctypes
import gzip
import hashlib
import os
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import wraps
from pathlib import Path

import brotli
import streamlit as st
from cachetools import LRUCache, cached
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.pages_manager import PagesManager
from uvicorn.protocols.websockets import websockets_sansio_impl as line
from websockets.extensions import Extension
from websockets.extensions.permessage_deflate import PerMessageDeflate, ServerPerMessageDeflateFactory
from websockets.frames import CTRL_OPCODES, Frame
from websockets.typing import ExtensionParameter

from ui import turns

SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # Streamlit's own scripts need inline styles, eval and blobs; no other host is ever asked. Framing stays
    # allowed, because a chart can be embedded in another page.
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss: data: blob:; "
        "worker-src 'self' blob:; object-src 'none'; base-uri 'self'"
    ),
}
# The strongest setting of Brotli would take a minute for Streamlit's scripts and save 2 % more.
ENCODINGS = {"br": lambda body: brotli.compress(body, quality=9), "gzip": lambda body: gzip.compress(body, 9)}
# Below are each reader's own messages of 2 kB, a new one for every rerun: they would fill what is kept.
WORTH = 2500  # bytes of a message from which on it is compressed
MESSAGES = 16 << 20  # bytes of compressed messages that are kept
WRITE = 0.002  # seconds that a message waits at a reader's line for those that follow it
M_ARENA_MAX = -8  # of <malloc.h>
COMPRESSIBLE = ("text/javascript", "application/javascript", "text/css", "image/svg+xml")


# The script and the signs that every page needs, but asks for only when those before have run: named with the page
# itself they come meanwhile, which saves a school line most of a second before the first chart.
STATIC = Path(st.__file__).parent / "static" / "static"
EARLY = ", ".join(
    [f"</static/js/{file.name}>; rel=modulepreload" for file in sorted((STATIC / "js").glob("PlotlyChart.*.js"))]
    + [
        f"</static/media/{file.name}>; rel=preload; as=font; crossorigin"
        for file in sorted((STATIC / "media").glob("MaterialSymbols-Rounded.*.woff2"))
    ]
)


class PageHeaders:
    """Adds the headers of `SECURITY` to every answer, and to a page what its reader will need soon."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(SECURITY)
                if EARLY and headers.get("content-type", "").startswith("text/html"):
                    headers["link"] = EARLY
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


class CompressedOnce:
    """Serves Streamlit's scripts and styles from memory, compressed when they are first asked for.

    Their names carry a hash of their content, so a copy never grows old. Only files that exist are kept:
    for any other path Streamlit answers with its page, which is of another kind.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.kept: dict[tuple[str, str], tuple[list[tuple[bytes, bytes]], bytes]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        encoding = self.encoding(scope)
        if not encoding:
            await self.app(scope, receive, send)
            return
        key = scope["path"], encoding
        if key not in self.kept:
            start, body = await self.whole(scope, receive)
            headers = MutableHeaders(raw=list(start["headers"]))
            if start["status"] != 200 or not headers.get("content-type", "").startswith(COMPRESSIBLE):
                await send(start)
                await send({"type": "http.response.body", "body": body})
                return
            body = await asyncio.to_thread(ENCODINGS[encoding], body)
            headers.update({"content-encoding": encoding, "content-length": str(len(body)), "vary": "Accept-Encoding"})
            self.kept[key] = headers.raw, body
        headers, body = self.kept[key]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def encoding(self, scope: Scope) -> str:
        """The encoding for this request; empty if it asks for something else than a script or style."""
        if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith("/static/"):
            return ""
        headers = Headers(scope=scope)
        accepted = {part.split(";")[0].strip() for part in headers.get("accept-encoding", "").split(",")}
        return next((encoding for encoding in ENCODINGS if encoding in accepted and "range" not in headers), "")

    async def whole(self, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
        """Streamlit's full answer to this request, whatever the browser says it has already."""
        conditional = (b"if-none-match", b"if-modified-since", b"accept-encoding")
        unconditional = [(name, value) for name, value in scope["headers"] if name not in conditional]
        messages: list[Message] = []

        async def collect(message: Message) -> None:
            messages.append(message)

        await self.app({**scope, "headers": unconditional}, receive, collect)
        return messages[0], b"".join(message.get("body", b"") for message in messages[1:])


def told(message: bytes, bits: int) -> tuple[bytes, int]:
    """What makes two compressed messages the same."""
    return hashlib.blake2b(message, digest_size=16).digest(), bits


@cached(LRUCache(MESSAGES, getsizeof=len), key=told)
def deflated(message: bytes, bits: int) -> bytes:
    """A message as RFC 7692 wants it: compressed by itself, without the four bytes that end every one. `bits` say how
    far back the browser looks."""
    packer = zlib.compressobj(wbits=-bits)
    return (packer.compress(message) + packer.flush(zlib.Z_SYNC_FLUSH))[:-4]


class DeflatedOnce(PerMessageDeflate):
    """Compresses a large message once for all readers whom it is sent to, and sends a small one as it is.

    Most of the eighty messages of a page are tiny, and the large ones, the charts, are the same for everybody. Each
    reader's own compressor took a fifth of all processor time, and memory for every reader.
    """

    def encode(self, frame: Frame) -> Frame:
        if frame.opcode in CTRL_OPCODES or not frame.fin or len(frame.data) < WORTH:
            return frame
        return replace(frame, data=deflated(bytes(frame.data), self.local_max_window_bits), rsv1=True)


class OfferedOnce(ServerPerMessageDeflateFactory):
    """Agrees with a browser that each message is compressed by itself, so that all can be sent the same bytes."""

    def __init__(self, **usual: object) -> None:
        super().__init__(**usual | {"server_no_context_takeover": True, "server_max_window_bits": None})

    def process_request_params(
        self, params: Sequence[ExtensionParameter], accepted_extensions: Sequence[Extension]
    ) -> tuple[list[ExtensionParameter], PerMessageDeflate]:
        agreed, usual = super().process_request_params(params, accepted_extensions)
        return agreed, DeflatedOnce(
            usual.remote_no_context_takeover,
            usual.local_no_context_takeover,
            usual.remote_max_window_bits,
            usual.local_max_window_bits,
        )


class Gathering:
    """A reader's line that writes at once what it is handed within two milliseconds: a page is up to a hundred
    messages, and to write one costs as much as to make one."""

    def __init__(self, socket: asyncio.Transport) -> None:
        self.socket = socket
        self.waiting: list[bytes] = []

    def write(self, message: bytes) -> None:
        if not self.waiting:
            asyncio.get_running_loop().call_later(WRITE, self.flush)
        self.waiting.append(message)

    def flush(self) -> None:
        """Write what waits, if anything does and the reader has not left."""
        together, self.waiting = b"".join(self.waiting), []
        if together and not self.socket.is_closing():
            self.socket.write(together)

    def close(self) -> None:
        self.flush()
        self.socket.close()

    def __getattr__(self, name: str) -> object:
        return getattr(self.socket, name)


def gathering(connect: Callable[..., None]) -> Callable[..., None]:
    """How a reader's line is taken over from HTTP, but one that gathers what it writes."""

    @wraps(connect)
    def taken_over(reader: line.WebSocketsSansIOProtocol, socket: asyncio.Transport) -> None:
        connect(reader, Gathering(socket))

    return taken_over


# Neither Streamlit nor uvicorn has a setting for how messages are compressed and written, and the protocol is chosen
# before this module is read. The names are looked up for each new reader.
line.ServerPerMessageDeflateFactory = OfferedOnce
line.WebSocketsSansIOProtocol.connection_made = gathering(line.WebSocketsSansIOProtocol.connection_made)

# A folder called pages makes Streamlit expect its old kind of menu until `st.navigation` has run once, and the first
# link to a page after a start then opens with "Page not found" (docs/decisions/0005-first-deep-link.md).
PagesManager.uses_pages_directory = False


def one_heap() -> None:
    """Have memory taken from one heap: Arrow's as well, and that of all threads where the C library is GNU's.

    That library gives each thread a heap of its own, Streamlit starts a thread for every rerun, and what a heap has
    once held it keeps: seventy megabytes after a hundred readers. Python runs one thread at a time anyway.
    """
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    library = ctypes.CDLL(None) if os.name == "posix" else None
    if hasattr(library, "gnu_get_libc_version"):
        library.mallopt(M_ARENA_MAX, 1)


one_heap()
turns.take()
app = st.App("app.py", middleware=[Middleware(PageHeaders), Middleware(CompressedOnce)])

if __name__ == "__main__":
    app.run()
