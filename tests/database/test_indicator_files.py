"""Series of figures as data: what is described, what may be shipped, and every fault told in words."""

from pathlib import Path

import pytest

from database import build, check
from queries.ask import record
from tests.database.rounds import checked

ABOUT = """
[[flag]]
flag = "partial"
meaning = "Covers a part of the year only."
provisional = true

[[indicator]]
series = "agreement"
name = "Agreement"
title = "Agreement in the Assembly"
group = "un"
unit = "share, 0 to 1"
of = "dyad"
frequency = "year"
publisher = "A publisher"
source_url = "https://example.org/votes"
version = "first"
licence = "CC0"
computation = "Same votes by all votes."
coverage = "1971"
gaps = "None."
manual_check = { last_checked = 2026-11-23, interval = "yearly", note = "Look again." }

[[indicator]]
series = "record_leaders"
name = "Leader meetings"
title = "Meetings in the record"
group = "record"
unit = "events a year"
of = "dyad"
frequency = "year"
publisher = "This record"
version = "now"
licence = "CC BY 4.0"
counted_from = "leaders"
computation = "Counted."
coverage = "1949 to today"
gaps = "Incomplete."
manual_check = { last_checked = 2026-11-23, interval = "yearly", note = "Look again." }
"""
HEAD = "series,date,state_or_dyad,value,flag,page\n"
VALUES, SERIES = "indicators/un.csv", "indicators.toml"
VALUE = "agreement,1971-01-01,RUS-CHN,0.84,partial,\n"


@pytest.fixture
def figures(data: Path) -> Path:
    """The tiny record with two series."""
    (data / "indicators").mkdir()
    (data / "indicators.toml").write_text(ABOUT, "utf-8")
    (data / "indicators" / "un.csv").write_text(HEAD + VALUE, "utf-8")
    return data


def test_a_sound_series_is_loaded(figures: Path) -> None:
    rows = build(figures).execute("SELECT series, date::VARCHAR, state_or_dyad, value, flags FROM indicator_values")

    assert rows.fetchall() == [("agreement", "1971-01-01", "RUS-CHN", 0.84, ["partial"])]


def test_values_without_any_flag_are_loaded(figures: Path) -> None:
    (figures / "indicators" / "un.csv").write_text(HEAD + VALUE.replace("partial", ""), "utf-8")

    assert build(figures).execute("SELECT flags FROM indicator_values").fetchall() == [([],)]


def test_a_record_without_indicators_is_sound(data: Path) -> None:
    assert check(data) == []


@pytest.mark.parametrize(
    "edits",
    [
        [
            (VALUES, VALUE, VALUE + "votes,1971-01-01,RUS-CHN,1,,\n", "the series is not described in indicators.toml"),
            (VALUES, VALUE, VALUE + "agreement,1972-01-01,RUS-USSR,1,,\n", "RUS-USSR is not a pair of the triangle"),
            (VALUES, VALUE, VALUE + "agreement,1972-01-01,RUS,1,,\n", "RUS is not a pair of the triangle"),
            (VALUES, VALUE, VALUE + VALUE, "RUS-CHN has two values for 1971-01-01"),
            (VALUES, "partial", "guessed", "flag guessed is not explained"),
            (
                VALUES,
                VALUE,
                VALUE + "record_leaders,1972-01-01,RUS-CHN,9,,\n",
                "is counted from the record and may have",
            ),
            (SERIES, 'licence = "CC0"', 'licence = "CC0"\nshipped = false', "the series is not passed on, but has val"),
            (
                SERIES,
                'counted_from = "leaders"',
                'counted_from = "dinners"',
                "series dinners is not in codes/series.toml",
            ),
            (SERIES, 'name = "Leader meetings"', 'name = "Agreement"', "the name Agreement is used twice"),
            (SERIES, "[[flag]]", "[[flags]]", "only [[indicator]] and [[flag]] blocks belong here, not 'flags'"),
        ],
        [
            (VALUES, "0.84", "", "line 2 needs a date such as 1972-01-01 and a number"),
            (SERIES, 'licence = "CC0"\n', "", "'licence' is missing"),
            (SERIES, 'group = "un"', 'group = "weather"', "'group' is 'weather'"),
        ],
        [
            (VALUES, "0.84", "nan", "line 2 needs a date such as 1972-01-01 and a number"),
            (SERIES, "[[flag]]", "[[flag]", "the file is not valid TOML"),
        ],
        [(VALUES, "1971-01-01", "1971", "line 2 needs a date such as 1972-01-01 and a number")],
        [(VALUES, "1971-01-01", "1971-07-01", "is not the first day of a year")],
        [
            (VALUES, VALUE, "", "the series has no value in indicators/*.csv"),
            (VALUES, "flag,page", "flags", "the first line must be series,date,state_or_dyad,value,flag,page"),
        ],
    ],
)
def test_a_fault_in_a_value_or_description_is_told(figures: Path, edits: list[tuple[str, ...]]) -> None:
    missing, _ = checked(figures, [(*edit, "indicators") for edit in edits])

    assert missing == []


def test_there_are_series_enough_in_every_group() -> None:
    shipped = record().cursor().execute("SELECT kind, count(*) FROM indicators WHERE shipped GROUP BY kind").fetchall()

    assert {kind for kind, _ in shipped} == {"un", "trade", "military", "energy", "opinion", "record"}
    assert sum(count for _, count in shipped) >= 25


def test_what_may_not_be_shipped_is_not_there() -> None:
    asked = record().cursor()
    forbidden = """
        SELECT series, date FROM indicator_values
        WHERE (series IN ('ga_ideal_point', 'ga_ideal_distance') AND year(date) = 2024)
            OR (series IN ('ga_agreement', 'ga_same_votes') AND year(date) BETWEEN 2021 AND 2024)
            OR (series IN ('sc_vetoes', 'sc_joint_vetoes') AND year(date) > 2022)
    """

    assert asked.execute(forbidden).fetchall() == []
    assert asked.execute(
        "SELECT sum(value) FROM indicator_values WHERE series = 'sc_vetoes' AND year(date) = 2022"
    ).fetchall() == [(4,)]
