"""A little of `python -m benchmarks.fuzz`, with a seed of its own: nothing hostile gets an unhandled exception."""

import pytest

from benchmarks.fuzz.__main__ import CAMPAIGNS, run

SHARE = {"query strings": 40, "pages opened by links": 4, "uploads": 60, "SQL texts": 40, "data files": 4}


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_nothing_hostile_breaks_anything(campaign: str) -> None:
    found = run(campaign, SHARE[campaign], seed=7)

    assert found.broken == []
    assert found.tried == SHARE[campaign]


def test_what_breaks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CAMPAIGNS, "SQL texts", (2, lambda _: bool(1 // 0)))

    found = run("SQL texts", 2, seed=7)

    assert len(found.broken) == 2
    assert "SQL texts, seed 7, case 1" in found.broken[1]
    assert "ZeroDivisionError" in found.broken[1]
