"""The Chrome or Chromium of this machine, kept open between images by Kaleido, and replaced when it dies."""

import asyncio
import atexit
import os
import shutil
import tempfile
import threading
from concurrent.futures import Future
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

from choreographer.browsers import Chromium
from kaleido import Kaleido

from publish import typeface

HERE = Path(__file__).parent
PATIENCE = 30  # seconds for an image, or for a Chrome to start
NO_IMAGE = "The Chrome on the server gave no image. Try again, or take the image that your own browser makes."
BUSY = "The Chrome on the server is making images for others. Try again in a minute."


@cache
def found() -> str | None:
    """Where the Chrome is; none if there is none."""
    path = os.environ.get("BROWSER_PATH") or Chromium.find_browser(skip_local=False)
    return str(path) if path and Path(path).is_file() else None


@cache
def page() -> Path:
    """The page that it keeps open: Plotly, the press, the shipped fonts; nothing from another host."""
    folder = Path(tempfile.mkdtemp(prefix="press-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    written = Template((HERE / "press_page.html").read_text("utf-8")).substitute(
        plotly=Path(str(files("plotly"))).joinpath("package_data", "plotly.min.js").as_uri(),
        kaleido=Path(str(files("kaleido"))).joinpath("vendor", "kaleido_scopes.js").as_uri(),
        press=(HERE / "press.js").as_uri(),
        fonts=typeface.FOLDER.as_uri(),
    )
    (folder / "press.html").write_text(written, "utf-8")
    return folder / "press.html"


class Press(Kaleido):
    """Kaleido without its habit of loading the page, and all of Plotly, anew after each image."""

    async def _return_kaleido_tab(self, tab: Any) -> None:
        await self.tabs_ready.put(tab)


class Chrome:
    """One Chrome and the thread that speaks with it. Kaleido's own server would wait for ever for one that has died."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.kaleido: Press | None = None
        self.lock = threading.Lock()
        threading.Thread(target=self.loop.run_forever, name="chrome", daemon=True).start()
        atexit.register(self.close)

    def image(self, spec: dict[str, Any], options: dict[str, Any]) -> bytes:
        """What Kaleido makes of a figure. Raises RuntimeError with a sentence; the next image gets a new Chrome."""
        if not self.lock.acquire(timeout=PATIENCE):
            raise RuntimeError(BUSY)
        try:
            return self.later(self.calculated(spec, options)).result(PATIENCE)
        except Exception as error:
            self.close()
            raise RuntimeError(f"{NO_IMAGE} ({type(error).__name__})") from error
        finally:
            self.lock.release()

    async def calculated(self, spec: dict[str, Any], options: dict[str, Any]) -> bytes:
        if self.kaleido is None:
            self.kaleido = Press(path=found(), page_generator=page(), timeout=PATIENCE)
            await self.kaleido.open()
        return await self.kaleido.calc_fig(spec, opts=options)

    def later(self, coroutine: Any) -> Future:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def close(self) -> None:
        """End the Chrome, if it still runs."""
        old, self.kaleido = self.kaleido, None
        if old is not None:
            # One that has died cannot be closed, and that is no reason to fail.
            with suppress(Exception):
                self.later(old.close()).result(5)


@cache
def kept() -> Chrome:
    """The one Chrome of this process."""
    return Chrome()
