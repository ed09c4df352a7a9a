"""What was added, revised or withdrawn since a day, of the records of a view."""

import datetime as dt
from pathlib import Path

import pytest

from database import build
from queries import ask, record
from queries.filters import Filters

EVERY = ["1969-03-02-clash", "1972-02-28-communique", "1972-05-26-abm-treaty", "1972-06-mines"]


def changes(since: str, records: list[str], filters: Filters = Filters()) -> list[tuple[str, str, str]]:
    rows = record.changed_since(dt.date.fromisoformat(since), records, filters)
    return list(zip(rows["change"], rows["record"], rows["what"], strict=True))


@pytest.mark.usefixtures("tiny_record")
def test_a_revision_is_told_with_what_it_was() -> None:
    assert changes("2026-11-24", EVERY) == [("revised", "1972-06-mines", "The month was May.")]


@pytest.mark.usefixtures("tiny_record")
def test_records_of_other_views_are_not_told() -> None:
    assert changes("2026-11-24", ["1969-03-02-clash"]) == []
    assert changes("2026-11-23", ["1969-03-02-clash"]) == [("added", "1969-03-02-clash", "")]


def test_a_withdrawn_record_is_told_where_it_may_have_stood(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = data / "events" / "1969.toml"
    gone = 'withdrawn = 2026-12-01\nwithdrawn_because = "It was another island."\n'
    file.write_text(file.read_text("utf-8") + gone, "utf-8")
    built = build(data)
    monkeypatch.setattr(ask, "built", lambda: built)
    told = [("withdrawn", "1969-03-02-clash", "It was another island.")]

    assert changes("2026-11-25", []) == told
    assert changes("2026-11-25", [], Filters(dyads=("RUS-CHN",))) == told
    assert changes("2026-11-25", [], Filters(dyads=("RUS-USA",))) == []
    assert changes("2026-11-25", [], Filters(first_year=1970)) == []
    assert changes("2026-12-02", []) == []
