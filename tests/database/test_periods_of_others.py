"""Periods of other authors are data with a source; what cannot be drawn or traced is told."""

from pathlib import Path

import pytest

from database import build
from queries.ask import record
from tests.database.rounds import checked

HEAD = "division,author,short_author,work,year,relation,starts,ends,name,short_name,url,publisher,read\n"
FIRST = "one,An Author,Author,A Work,2017,RUS-CHN,1949,1960,Friends,Friends,https://example.org/a,A Press,excerpt\n"
SECOND = FIRST.replace("1949,1960,Friends,Friends", "1960,,Foes,Foes")


@pytest.fixture
def periods(data: Path) -> Path:
    """The file of the tiny record."""
    path = data / "codes" / "periods_of_others.csv"
    path.write_text(HEAD + FIRST + SECOND, "utf-8")
    return path


def test_sound_periods_are_loaded(data: Path, periods: Path) -> None:
    rows = build(data).execute("SELECT starts, ends, name FROM periods_of_others ORDER BY starts").fetchall()

    assert rows == [(1949, 1960, "Friends"), (1960, None, "Foes")]


@pytest.mark.parametrize(
    "lines",
    [
        [
            ("RUS-CHN,1949", "RUS-IND,1949", "RUS-IND is neither a pair of the triangle nor one of its states"),
            ("1949,1960", "1949,1940", "it ends in 1940, before it starts in 1949"),
            ("A Work,2017", "B Work,2017", "its lines differ in author, work, year or relation"),
            ("https://example.org/a", "example.org/a", "example.org/a is no web address"),
            (",excerpt", ",heard", "read 'heard' is not whole or excerpt"),
        ],
        [
            ("1949,1960", "1930,1940", "it ends in 1940, before the record begins"),
            ("one,An Author", "two,An Author", "the short name Author stands for two divisions"),
        ],
        [
            ("1949,1960", "1949,1961", "the period of 1949 runs into that of 1960"),
        ],
        [
            ("1949,1960", "1949,", "the period of 1949 runs into that of 1960"),
        ],
        [
            ("1949,1960", "early,1960", "codes/periods_of_others.csv: "),
        ],
        [
            (",excerpt", "", "a line has more or fewer cells than the first line names"),
        ],
    ],
)
def test_a_period_that_cannot_stand_is_told(data: Path, periods: Path, lines: list[tuple[str, str, str]]) -> None:
    missing, _ = checked(data, [("codes/periods_of_others.csv", *line) for line in lines])

    assert missing == []


def test_every_pair_is_divided_by_somebody_else_too() -> None:
    relations = record().cursor().execute("SELECT DISTINCT relation FROM periods_of_others").fetchall()

    assert {"RUS-CHN", "CHN-USA", "RUS-USA"} <= {relation for (relation,) in relations}
