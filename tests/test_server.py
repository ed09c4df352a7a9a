"""The server compresses scripts once and puts its headers on every answer."""

import asyncio
import gzip
import re
import subprocess
import sys
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient
from streamlit import config
from uvicorn import Config
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode

from server import SECURITY, STATIC, WORTH, WRITE, CompressedOnce, Gathering, PageHeaders

SCRIPT = b"console.log('a script of some length');" * 100


@pytest.fixture
def asked() -> list[str]:
    """The paths for which the app behind the middleware was asked."""
    return []


@pytest.fixture
def client(asked: list[str]) -> TestClient:
    def answer(request: Request) -> Response:
        asked.append(request.url.path)
        if request.url.path.endswith(".js"):
            return Response(SCRIPT, media_type="text/javascript")
        return HTMLResponse("<p>a page</p>")

    routes = [Route("/{path:path}", answer)]
    return TestClient(Starlette(routes=routes, middleware=[Middleware(PageHeaders), Middleware(CompressedOnce)]))


@pytest.mark.parametrize(("accepted", "encoding"), [("gzip, deflate, br, zstd", "br"), ("gzip", "gzip")])
def test_a_script_is_compressed_once(client: TestClient, asked: list[str], accepted: str, encoding: str) -> None:
    for _ in range(3):
        with client.stream("GET", "/static/js/app.js", headers={"accept-encoding": accepted}) as answer:
            body = b"".join(answer.iter_raw())
        assert answer.headers["content-encoding"] == encoding
        assert answer.headers["content-length"] == str(len(body))
        assert {"br": brotli.decompress, "gzip": gzip.decompress}[encoding](body) == SCRIPT
        assert len(body) < len(SCRIPT) / 10

    assert asked == ["/static/js/app.js"]


def test_a_browser_that_takes_no_compression_gets_the_script_as_it_is(client: TestClient) -> None:
    answer = client.get("/static/js/app.js", headers={"accept-encoding": "identity"})

    assert "content-encoding" not in answer.headers
    assert answer.content == SCRIPT


def test_a_path_that_is_no_script_is_not_kept(client: TestClient, asked: list[str]) -> None:
    for _ in range(2):
        assert client.get("/static/js/invented", headers={"accept-encoding": "gzip"}).text == "<p>a page</p>"

    assert len(asked) == 2


def test_every_answer_carries_the_security_headers(client: TestClient) -> None:
    for path in ("/", "/static/js/app.js"):
        headers = client.get(path, headers={"accept-encoding": "gzip"}).headers
        assert {name: headers[name] for name in SECURITY} == SECURITY


def test_the_settings_that_the_speed_rests_on() -> None:
    assert config.get_option("runner.postScriptGC") is False
    assert config.get_option("client.toolbarMode") == "viewer"
    assert config.get_option("client.showErrorDetails") == "none"
    assert config.get_option("client.allowedOrigins") == [], "no other page may steer the app"
    assert config.get_option("browser.gatherUsageStats") is False


def test_a_page_names_what_its_reader_will_need_and_a_script_does_not(client: TestClient) -> None:
    named = re.findall(r"<(/static/[^>]+)>", client.get("/timeline").headers["link"])

    assert [Path(path).name.split(".")[0] for path in named] == ["PlotlyChart", "MaterialSymbols-Rounded"]
    assert all((STATIC.parent / path.lstrip("/")).is_file() for path in named)
    assert "link" not in client.get("/static/js/one.js").headers


def line(*offer: tuple[str, str | None]) -> tuple[PerMessageDeflate, PerMessageDeflate]:
    """Both ends of a websocket as it is opened here for a browser with that offer."""
    config = Config(Starlette(), ws="websockets-sansio")
    config.load()
    (offered,) = WebSocketsSansIOProtocol(config, ServerState(), {}, asyncio.new_event_loop()).conn.available_extensions
    agreed, ours = offered.process_request_params(list(offer), [])
    assert ("server_no_context_takeover", None) in agreed
    return ours, PerMessageDeflate(True, False, ours.local_max_window_bits, 12)


@pytest.mark.parametrize("offer", [(), (("client_max_window_bits", None),), (("server_max_window_bits", "10"),)])
def test_a_large_message_is_compressed_once_for_all_readers(offer: tuple) -> None:
    message = Frame(Opcode.BINARY, b"a chart, a chart, " * 5000)
    (one, browser), (other, _) = line(*offer), line(*offer)
    sent = [reader.encode(message) for reader in (one, other, one)]

    assert sent[0].rsv1
    assert len(sent[0].data) < len(message.data) / 10
    assert all(frame.data is sent[0].data for frame in sent)
    assert [browser.decode(frame).data for frame in sent] == [message.data] * 3


def test_a_small_message_is_sent_as_it_is() -> None:
    ours, browser = line()
    frame = ours.encode(Frame(Opcode.BINARY, b"x" * (WORTH - 1)))

    assert not frame.rsv1
    assert browser.decode(frame).data == b"x" * (WORTH - 1)


def test_memory_of_arrow_comes_from_the_one_heap() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import server, pyarrow; print(pyarrow.default_memory_pool().backend_name)"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.split()[-1] == "system"


def test_what_a_build_or_an_export_needs_is_not_read_for_a_chart() -> None:
    code = (
        "import sys, server, ui.seismograph, ui.panel_tools, ui.frame;"
        "print('read:', *sorted({'pydantic', 'citeproc', 'openpyxl', 'fontTools'} & set(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == "read:"


class Line(list):
    """A line that keeps what is written to it."""

    write = list.append

    def close(self) -> None:
        self.append(b"closed")

    def is_closing(self) -> bool:
        return b"closed" in self


async def handed(*messages: bytes, then: str, seconds: float) -> list[bytes]:
    """What is on a line so many seconds after it was handed these messages, and another after something else."""
    line = Line()
    gathering = Gathering(line)
    for message in messages:
        gathering.write(message)
    getattr(gathering, then)()
    await asyncio.sleep(seconds)
    gathering.write(b"late")
    gathering.flush()
    return list(line)


def test_what_a_line_is_handed_is_written_at_once_and_in_order() -> None:
    assert asyncio.run(handed(b"a", b"b", then="is_closing", seconds=0)) == [b"ablate"]
    assert asyncio.run(handed(b"a", b"b", then="is_closing", seconds=WRITE * 10)) == [b"ab", b"late"]
    assert asyncio.run(handed(b"a", b"b", then="close", seconds=WRITE * 10)) == [b"ab", b"closed"]
    assert asyncio.run(handed(then="close", seconds=0)) == [b"closed"]


def test_each_reader_has_a_line_that_gathers() -> None:
    assert WebSocketsSansIOProtocol.connection_made.__wrapped__
