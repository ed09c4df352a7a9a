"""`python -m docs.hosting.replicas`: two copies of the app behind nginx, on this machine, with the example beside this.

It is `nginx.conf` as it stands, with only its ports, its certificate (made for the hour) and its copies put in.
"""

import argparse
import http.client
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NEEDED = ("nginx", "openssl")
PATIENCE = 60  # seconds for a copy of the app to start
AROUND = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
    log_format replicas "$upstream_addr | $status | $uri";
    access_log {folder}/access.log replicas;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/triangle.conf;
}}
"""


@dataclass(frozen=True)
class Site:
    """Where readers go, the copies by their own address, and the log: who answered, how, what."""

    address: str
    replicas: dict[str, subprocess.Popen]
    log: Path

    def asked(self) -> list[str]:
        """The copy that answered each request so far; where one was dead, both that were tried."""
        lines = [line.split(" | ") for line in self.log.read_text("utf-8").splitlines()]
        return [copies for copies, _, _ in lines if copies != "-"]


def missing() -> list[str]:
    """The programs that this machine lacks."""
    return [name for name in NEEDED if shutil.which(name) is None]


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def adapted(example: str, port: int, plain: int, replicas: list[str], folder: Path) -> str:
    """The example with this machine's ports, certificate and copies. Raises ValueError if it has no place for one."""
    for there, instead in (
        (r"listen 80;", f"listen 127.0.0.1:{plain};"),
        (r"listen 443 ssl http2;", f"listen 127.0.0.1:{port} ssl http2;"),
        (r"/etc/ssl/triangle/fullchain\.pem", f"{folder}/fullchain.pem"),
        (r"/etc/ssl/triangle/privkey\.pem", f"{folder}/privkey.pem"),
        (r"( +)server 127\.0\.0\.1:8501(.*;)", "\n".join(rf"\1server {replica}\2" for replica in replicas)),
    ):
        example, found = re.subn(there, instead, example)
        if found != 1:
            raise ValueError(f"nginx.conf has {found} places for {there}, not one")
    return example


@contextmanager
def running(command: list[str], host: str, **more: object) -> Iterator[subprocess.Popen]:
    """A program from when it answers at `host`. Raises RuntimeError if it does not."""
    with subprocess.Popen(command, **more) as program:  # noqa: S603 (of this module alone)
        try:
            end = time.monotonic() + PATIENCE
            while not answers(host):
                if program.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"{command[0]} does not answer at {host}.")
                time.sleep(0.1)
            yield program
        finally:
            program.terminate()


def answers(host: str) -> bool:
    """Whether somebody speaks HTTP there; where a redirect leads is not followed."""
    line = http.client.HTTPConnection(host, timeout=2)
    try:
        line.request("GET", "/_stcore/health")
        return line.getresponse().status < 500
    except OSError:
        return False
    finally:
        line.close()


def replica(port: int, secret: str) -> tuple[list[str], dict[str, str]]:
    """Command and surroundings of a copy. One secret for all, so that what one has given another takes."""
    flags = ["--server.port", str(port), "--server.address", "127.0.0.1", "--server.headless", "true"]
    return (
        [sys.executable, "-m", "streamlit", "run", "server.py", *flags],
        {**os.environ, "STREAMLIT_SERVER_COOKIE_SECRET": secret},
    )


@contextmanager
def site(count: int = 2, port: int = 0) -> Iterator[Site]:
    """So many copies behind nginx."""
    with ExitStack() as open_now:
        folder = Path(open_now.enter_context(tempfile.TemporaryDirectory(prefix="replicas-")))
        secret, copies = secrets.token_hex(), {}
        for _ in range(count):
            own = f"127.0.0.1:{free_port()}"
            command, surroundings = replica(int(own.split(":")[1]), secret)
            copies[own] = open_now.enter_context(running(command, own, cwd=ROOT, env=surroundings))
        certificate(folder)
        port, plain = port or free_port(), free_port()
        example = adapted((HERE / "nginx.conf").read_text("utf-8"), port, plain, list(copies), folder)
        (folder / "triangle.conf").write_text(example, "utf-8")
        (folder / "nginx.conf").write_text(AROUND.format(folder=folder), "utf-8")
        command = ["nginx", "-c", str(folder / "nginx.conf"), "-p", str(folder)]
        open_now.enter_context(running(command, f"127.0.0.1:{plain}"))
        yield Site(f"https://127.0.0.1:{port}", copies, folder / "access.log")


def certificate(folder: Path) -> None:
    """A key and a certificate that no browser trusts, for this run."""
    made = ["-keyout", str(folder / "privkey.pem"), "-out", str(folder / "fullchain.pem")]
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"]
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    subprocess.run(["openssl", "req", "-x509", *kind, *made, *subject], check=True, capture_output=True)  # noqa: S603, S607


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m docs.hosting.replicas", description=__doc__)
    parser.add_argument("--count", type=int, default=2, help="copies (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8443, help="of nginx (default: %(default)s)")
    given = parser.parse_args()
    if lacking := missing():
        print(f"This machine lacks {' and '.join(lacking)}.", file=sys.stderr)
        return 1
    with site(given.count, given.port) as running_now:
        print(f"{running_now.address} (your browser will warn of the certificate, which was made for this run)")
        for address, program in running_now.replicas.items():
            print(f"  {address}, process {program.pid}; to see it die: kill -9 {program.pid}")
        try:
            for program in running_now.replicas.values():
                program.wait()
        except KeyboardInterrupt:
            print("Ended.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
