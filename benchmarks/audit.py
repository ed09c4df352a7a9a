"""`make audit`: is anything known against a package of requirements.lock? pip-audit asks the advisories of osv.dev.

It needs the network, and lives in an environment of its own, so that nothing of it comes into the app's. Ends with 0
where nothing is known, 1 where something is, and 2, with a sentence, where no audit could be made.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOME = ROOT / "build" / "audit"
AUDITOR = "pip-audit~=2.10"
# Of pip-audit's services the usual one, "pypi", says that nothing is known where its index does not know the packages;
# this one then fails. It knows GitHub's advisories as well as those of the Python packaging authority.
SERVICE = "osv"
CANARY = ("jinja2", "3.1.5")  # CVE-2025-27516 stands against it: a service that knows nothing of that knows nothing
Pin = tuple[str, str]  # name, version


class NotMadeError(Exception):
    """No audit was made; the text says why."""


def rounds(lock: str) -> list[list[Pin]]:
    """All pins of a lock file, each name once a round, as pip-audit takes it: what is locked apart for some Pythons or
    systems comes in a later round instead of being left out on the others."""
    made: list[dict[str, str]] = []
    for name, version in re.findall(r"^([a-z0-9._-]+)==([^\s;\\]+)", lock, re.MULTILINE):
        free = next((one for one in made if name not in one), None)
        if free is None:
            made.append(free := {})
        free[name] = version
    return [list(one.items()) for one in made]


def weaknesses(asked: list[Pin], answer: str) -> list[str]:
    """A line for each advisory in pip-audit's JSON. NotMadeError where not every package asked for was looked up."""
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError) as error:
        message = "pip-audit had no answer from osv.dev, the service with the advisories; it needs the network"
        raise NotMadeError(message) from error
    known = {(one["name"], one["version"]): one["vulns"] for one in packages if "vulns" in one}
    if missing := [f"{name} {version}" for name, version in asked if (name, version) not in known]:
        raise NotMadeError(f"the service did not answer for {', '.join(missing)}")
    return [
        f"{name} {version}: {one['id']}, mended in {', '.join(one['fix_versions']) or 'no release so far'}"
        for (name, version), found in known.items()
        for one in found
    ]


def auditor() -> Path:
    """The Python that has pip-audit; its environment is made the first time and brought up to date each time."""
    python = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        try:
            venv.create(HOME, with_pip=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise NotMadeError(f"no environment could be made in {HOME}") from error
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", AUDITOR]
    if subprocess.run(command, check=False).returncode:
        raise NotMadeError("pip-audit could not be installed; it needs the network")
    return python


def asked_for(python: Path, pins: list[Pin]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "requirements.txt"
        file.write_text("".join(f"{name}=={version}\n" for name, version in pins), "utf-8")
        command = [python, "-m", "pip_audit", "--vulnerability-service", SERVICE, "--format", "json", "--disable-pip"]
        command += ["--no-deps", "--progress-spinner", "off", "--requirement", file]
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    try:
        return weaknesses(pins, done.stdout)
    except NotMadeError:
        print(*done.stderr.splitlines()[-1:], file=sys.stderr)  # what pip-audit says, without its traceback
        raise


def main() -> int:
    pins = rounds((ROOT / "requirements.lock").read_text("utf-8"))
    try:
        python = auditor()
        if not asked_for(python, [CANARY]):
            raise NotMadeError(f"the service knows nothing against {' '.join(CANARY)}, so its word counts for nothing")
        found = [line for one in pins for line in asked_for(python, one)]
    except NotMadeError as error:
        print(f"No audit was made: {error}.")
        return 2
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{sum(map(len, pins))} packages of requirements.lock looked up, advisories that hold: {len(found)}.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
