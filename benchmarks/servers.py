"""The two servers that are compared: the app as it is served, and the floor on Streamlit's defaults."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
FLOOR = ROOT / "benchmarks" / "floor"
# What `pip install streamlit` alone does not bring, and our requirements do (`streamlit[performance]`): Streamlit takes
# uvloop, and uvicorn httptools, wherever they can be imported. Streamlit's defaults are without. The floor keeps
# orjson, which comes with Streamlit's charts.
EXTRAS = ("uvloop", "httptools")
# A module that is None cannot be imported: hidden from the floor's process, and from nobody else.
DEFAULT = f"import sys; sys.modules.update(dict.fromkeys({EXTRAS})); from streamlit.web.cli import main; main()"


@dataclass(frozen=True)
class Server:
    """A running server: its address, its process, and how long it took to answer, in seconds."""

    address: str
    process: int
    started_in: float

    def memory(self) -> float:
        """Resident memory in MB."""
        status = Path(f"/proc/{self.process}/status").read_text("utf-8")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


@contextmanager
def served(folder: Path, *how: str) -> Iterator[Server]:
    """What Python is told to run in `folder`, which serves an app as Streamlit does with its configuration."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    flags = ["--server.port", str(port), "--server.address", "127.0.0.1", "--server.headless", "true"]
    command = [sys.executable, *how, *flags]
    begun = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        address = f"http://127.0.0.1:{port}"
        try:
            wait(f"{address}/_stcore/health", process)
            yield Server(address, process.pid, time.perf_counter() - begun)
        finally:
            process.terminate()


def wait(url: str, process: subprocess.Popen, seconds: int = 60) -> None:
    """Until the server answers; raises RuntimeError if it does not."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"{url} does not answer.")


def app() -> contextmanager:
    return served(ROOT, "-m", "streamlit", "run", "server.py")


def floor() -> contextmanager:
    """The floor as a plain installation of Streamlit would serve it."""
    return served(FLOOR, "-c", DEFAULT, "run", "app.py")


def grown(events: int) -> contextmanager:
    """The app over a record of about so many events."""
    return served(ROOT, "-m", "benchmarks.growth", str(events))


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
