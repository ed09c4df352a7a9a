"""`make audit` looks up every locked package, and never takes silence for a good answer."""

import json
import re
from pathlib import Path

import pytest

from benchmarks import audit

LOCK = (Path(__file__).parents[1] / "requirements.lock").read_text("utf-8")
SOUND = {"name": "jinja2", "version": "3.1.6", "vulns": []}
WEAK = {"name": "lxml", "version": "6.1.2", "vulns": [{"id": "CVE-2026-49825", "fix_versions": ["6.1.3"]}]}
UNMENDED = {"name": "lxml", "version": "6.1.2", "vulns": [{"id": "CVE-2026-49825", "fix_versions": []}]}
SKIPPED = {"name": "lxml", "skip_reason": "Dependency not found on PyPI"}
ASKED = [("jinja2", "3.1.6"), ("lxml", "6.1.2")]


def answer(*packages: dict) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_every_locked_package_is_asked_for_and_none_twice_in_a_round() -> None:
    rounds = audit.rounds(LOCK)

    assert sum(map(len, rounds)) == len(re.findall(r"^[a-z0-9]", LOCK, re.MULTILINE)) > 40
    assert all(len({name for name, _ in one}) == len(one) for one in rounds)


def test_a_package_locked_twice_comes_in_two_rounds() -> None:
    lock = "numpy==2.4.6 ; python_version < '3.12' \\\nnumpy==2.5.5 ; python_version >= '3.12' \\\npandas==3.1.1 \\\n"

    assert audit.rounds(lock) == [[("numpy", "2.4.6"), ("pandas", "3.1.1")], [("numpy", "2.5.5")]]


def test_an_advisory_is_told_with_the_release_that_mends_it() -> None:
    assert audit.weaknesses(ASKED, answer(SOUND, WEAK)) == ["lxml 6.1.2: CVE-2026-49825, mended in 6.1.3"]
    assert audit.weaknesses(ASKED, answer(SOUND, UNMENDED)) == [
        "lxml 6.1.2: CVE-2026-49825, mended in no release so far"
    ]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "no answer"),
        ("[]", "no answer"),
        (answer(SOUND), "did not answer for lxml 6.1.2"),
        (answer(SOUND, SKIPPED), "did not answer for lxml 6.1.2"),
    ],
)
def test_silence_is_no_good_answer(said: str, why: str) -> None:
    with pytest.raises(audit.NotMadeError, match=why):
        audit.weaknesses(ASKED, said)
