"""Every kind of fault is refused, in a sentence that names file, record and what is wrong."""

from pathlib import Path

import pytest

from database import DataError, build, check
from tests.database.malformed import BREZHNEV, CLASH, COMMUNIQUE, E69, E72, E76, MALFORMED, S72
from tests.database.rounds import checked


@pytest.mark.parametrize("edits", MALFORMED, ids=range(len(MALFORMED)))
def test_a_malformed_record_is_refused(data: Path, edits: list[tuple]) -> None:
    missing, _ = checked(
        data, [(file, there, instead, file, f"{record}: ", words) for file, there, instead, record, words in edits]
    )

    assert missing == []


def test_all_faults_are_told_at_once(data: Path) -> None:
    for file, there, instead in ((E69, "weight = 5", "weight = 9"), (S72, '"third_party_disclaimer"', '"balloons"')):
        path = data / file
        path.write_text(path.read_text("utf-8").replace(there, instead), "utf-8")

    with pytest.raises(DataError) as error:
        build(data)

    assert [(fault.file, fault.record) for fault in error.value.faults] == [(E69, CLASH), (S72, BREZHNEV)]


def test_a_malformed_event_does_not_make_links_to_it_faults(data: Path) -> None:
    path = data / E72
    path.write_text(path.read_text("utf-8").replace("weight = 4", "weight = 40"), "utf-8")

    assert [fault.record for fault in check(data)] == [COMMUNIQUE]


def test_a_file_that_is_no_text_is_a_fault(data: Path) -> None:
    (data / E69).write_bytes(b"\xff\xfe\x00")

    assert "events/1969.toml: the file is not valid TOML" in str(check(data)[-1])


def test_a_missing_file_is_a_fault(data: Path) -> None:
    (data / "codes" / "topics.csv").unlink()

    assert any(fault.file == "codes/topics.csv" and "cannot be read" in fault.what for fault in check(data))


def test_a_name_of_ten_thousand_signs_is_cut_in_the_sentence(data: Path) -> None:
    file = data / E69
    file.write_text(file.read_text("utf-8").replace('"territory"', f'"{"x" * 10_000}"'), "utf-8")

    (fault,) = check(data)

    assert fault.what.startswith("context xxx")
    assert len(fault.what) == 600
    assert fault.what.endswith("…")


@pytest.mark.parametrize(
    ("year", "voice", "says_so", "words"),
    [
        (2025, "press", False, "no official voice tells says short_of_sources"),
        (2025, "press", True, None),
        (2025, "CHN", True, "short_of_sources is only for"),
        (2024, "press", True, "short_of_sources is only for"),
    ],
)
def test_a_recent_event_told_by_the_press_alone_says_so(
    data: Path, year: int, voice: str, says_so: bool, words: str | None
) -> None:
    mao = (
        (data / E76)
        .read_text("utf-8")
        .replace("Mao Zedong dies", "A storm")
        .replace("1976-09-09-mao-dies", f"{year}-09-09-storm")
    )
    mao = mao.replace("1976-09-09", f"{year}-09-09").replace('voice = "press"', f'voice = "{voice}"')
    (data / "events" / f"{year}.toml").write_text(mao + ("\nshort_of_sources = true\n" if says_so else ""), "utf-8")

    faults = check(data)

    assert [words is not None and words in fault.what for fault in faults] == [True] * (words is not None)
