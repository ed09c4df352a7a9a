"""The lock file holds what requirements.txt asks for, each at one version, with hashes and without a host."""

import re
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PINS = re.findall(r"^([a-z0-9._-]+)==(\S+)( ; [^\\]+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", LOCK, re.M)


def test_everything_asked_for_is_locked_at_a_version_that_fits() -> None:
    locked = {name: Version(version) for name, version, *_ in PINS}
    none = Version("0")
    asked = [Requirement(line) for line in (ROOT / "requirements.txt").read_text("utf-8").splitlines() if line]

    assert asked
    assert [str(one) for one in asked if locked.get(canonicalize_name(one.name), none) not in one.specifier] == []


def test_every_package_has_hashes_and_none_an_address() -> None:
    assert len(PINS) == len(re.findall(r"^[a-z0-9]", LOCK, re.M)) > 40
    assert "://" not in LOCK
    assert "--index" not in LOCK
    assert "--find-links" not in LOCK
