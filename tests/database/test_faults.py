"""Every kind of fault is refused, in a sentence that names file, record and what is wrong."""

from pathlib import Path

import pytest

from database import DataError, build, check

CLASH, COMMUNIQUE, ABM = "1969-03-02-clash", "1972-02-28-communique", "1972-05-26-abm-treaty"
JOINT, BREZHNEV = "1972-02-28-joint-words", "1972-03-20-brezhnev-on-the-visit"
E69, E72, E76, S72 = "events/1969.toml", "events/1972.toml", "events/1976.toml", "statements/1972.toml"

# file, what stands there, what is put in its place, the record named, words of the sentence
MALFORMED = [
    (E69, 'type = "ASSAULT"', 'type = "PHONE"', CLASH, "act type 'PHONE' is not one of ACCUSE, AGREE"),
    (E69, 'mode = "firearms"', 'mode = "phone"', CLASH, "mode 'phone' does not belong to act type ASSAULT"),
    (E69, 'from = "RUS"', 'from = "SUN"', CLASH, "'from' in 'acts' is 'SUN', which is not 'RUS', 'CHN' or 'USA'"),
    (E69, 'to = "CHN"', 'to = "RUS"', CLASH, "an act goes from RUS to itself"),
    (E69, 'to = "CHN"', 'to = "USA"', CLASH, "an act names USA, to which no participant belongs"),
    (E69, '"territory"', '"security"', CLASH, "context security is not in codes/contexts.csv"),
    (E69, 'place = "zhenbao"', 'place = "atlantis"', CLASH, "place atlantis is not in codes/places.csv"),
    (E69, '"soviet-border-troops"', '"nobody"', CLASH, "actor nobody is not in actors.toml"),
    (E69, 'role = "participant"', 'role = "villain"', CLASH, "role 'villain' is not one of initiator"),
    (E69, '"encounters"', '"clashes"', CLASH, "series clashes is not in codes/series.toml"),
    (E69, "weight = 5", "weight = 6", CLASH, "'weight' is 6, which is not within the scale"),
    (E69, "weight = 5", 'weight = "5"', CLASH, "'weight' must be a whole number, not '5'"),
    (E69, "weight = 5", "weight = 5\nimportance = 1", CLASH, "unknown key 'importance'"),
    (E69, "weight = 5\n", "", CLASH, "'weight' is missing"),
    (E69, "date = 1969-03-02\n", 'date = "2 March"\n', CLASH, "'date' must be a date such as 1972-02-28"),
    (E69, "Border guards fight on an island", "Mao Zedong dies", CLASH, "another event has the title 'Mao"),
    (E69, "1969-03-02\n", "1969-03-03\n", CLASH, "the id does not begin with the date 1969-03-03"),
    (
        E69,
        CLASH,
        "1969-03-02-Clash!",
        "1969-03-02-Clash!",
        "'id' is '1969-03-02-Clash!', which is not a date and a few",
    ),
    (
        E69,
        "added = 2026",
        'called_off = { title = "Peace", year = 1969 }\nadded = 2026',
        CLASH,
        "called_off stands only with an act REJECT/meet",
    ),
    (E69, 'voice = "CHN"', 'voice = "RUS"', CLASH, "weight 5 asks for sources of two voices"),
    (E69, 'voice = "CHN"', 'voice = "Peking"', CLASH, "voice 'Peking' is not one of USA"),
    (
        E69,
        "https://example.org/chinese-note",
        "example.org/note",
        CLASH,
        "'url' in 'sources' is 'example.org/note', which is",
    ),
    (E69, "https://example.org/chinese-note", "https://example.org/soviet-note", CLASH, "soviet-note is cited twice"),
    (
        E69,
        "added = 2026",
        "until = 1969-03-01\nadded = 2026",
        CLASH,
        "it ends on 1969-03-01, before it starts on 1969-03-02",
    ),
    (E69, "added = 2026", "added = 1960", CLASH, "before it happened"),
    (
        E69,
        "added = 2026-11-23",
        "withdrawn = 2026-11-24\nadded = 2026-11-23",
        CLASH,
        "withdrawn and withdrawn_because go together",
    ),
    (E69, "[[event]]", "[[event]", "", "the file is not valid TOML"),
    (E69, "[[event]]", "[[incident]]", "", "only [[event]] blocks belong here, not 'incident'"),
    (E72, "Nixon and Zhou agree on a communiqué in Shanghai", "N" * 91, COMMUNIQUE, "the title has 91 characters"),
    (E72, "short_of_sources = true\n", "", COMMUNIQUE, "weight 4 asks for sources of two voices"),
    (
        E72,
        'to = "1972-05-26-abm-treaty"',
        'to = "1972-05-29-nothing"',
        COMMUNIQUE,
        "links to 1972-05-29-nothing, which is not",
    ),
    (E72, 'to = "1972-05-26-abm-treaty"', f'to = "{COMMUNIQUE}"', COMMUNIQUE, "it links to itself"),
    (E72, '"responds_to", source = "https://example.com/abm"', '"responds_to"', ABM, "needs the source that says so"),
    (E72, '"precedes"', '"causes"', COMMUNIQUE, "relation 'causes' is not one of responds_to"),
    (E72, 'id = "1972-05-26-abm-treaty"', f'id = "{COMMUNIQUE}"', COMMUNIQUE, "the id is used twice"),
    (E72, 'precision = "month"', 'precision = "decade"', "1972-06-mines", "precision 'decade' is not one of day"),
    (E72, "date = 1972-05-26", "date = 1973-05-26", ABM, "its date 1973-05-26 does not belong in this file"),
    (E72, "date = 1972-05-26", "date = 1972-01-26", ABM, "it stands after a later record of the same file"),
    (E72, 'title = "Joint Statement"', 'title = "Another"', JOINT, "stands under two titles"),
    (
        E72,
        'acts = [{ from = "RUS", to = "USA", type = "ACCUSE", mode = "disapprove" }]',
        'acts = "none"',
        "1972-06-mines",
        "a list in square",
    ),
    (E76, "context_only = true\n", "", "1976-09-09-mao-dies", "it has no act"),
    (E76, "sources = [{ url", "sources = []\n#", "1976-09-09-mao-dies", "it has no source"),
    (
        S72,
        'medium = "speech"\nevent = "1972-02-28-communique"',
        'medium = "readout"',
        BREZHNEV,
        "a readout names the event it speaks of",
    ),
    (
        S72,
        'event = "1972-02-28-communique"',
        'event = "1972-02-29-x"',
        JOINT,
        "event 1972-02-29-x is not in the record",
    ),
    (S72, '"third_party_disclaimer"', '"balloons"', BREZHNEV, "topic balloons is not in codes/topics.csv"),
    (S72, "topics_partial = true\n", "", BREZHNEV, "no source was read whole, so topics_partial = true is needed"),
    (S72, "neither should seek hegemony", "one two three four five six seven eight nine", JOINT, "longer than 8 words"),
    (S72, "факты покажут", "一二三四五六七八九十一二三四五六七", BREZHNEV, "longer than 8 words or 16 Chinese"),
    (S72, "the facts will show", "a b c d e f g h i", BREZHNEV, "longer than 8 words"),
    (S72, "Deeds will show", "word " * 41, BREZHNEV, "words, at most 40 are allowed"),
    (S72, "CHN = -1", "CHN = -3", BREZHNEV, "'CHN' in 'stance' is -3, which is not within the scale"),
    (S72, '"CHN>USA" = 1', '"USA" = 1', JOINT, "a joint statement says whose stance"),
    (S72, '"CHN>USA" = 1', '"RUS>USA" = 1', JOINT, "stance RUS>USA is of a state that does not speak"),
    (S72, "USA = 0, CHN = -1", "PRC = -1", BREZHNEV, "stance PRC is not written as USA or as CHN>USA"),
    (S72, 'medium = "speech"', 'medium = "tweet"', BREZHNEV, "medium 'tweet' is not one of"),
    (S72, 'speaker = ["leonid-brezhnev"]', "speaker = []", BREZHNEV, "'speaker' must not be empty"),
    (
        "actors.toml",
        'id = "soviet-border-troops"',
        'id = "leonid-brezhnev"',
        "leonid-brezhnev",
        "the actor is defined twice",
    ),
    (
        "actors.toml",
        'kind = "armed_force"',
        'kind = "army"',
        "soviet-border-troops",
        "actor kind 'army' is not one of person",
    ),
    ("actors.toml", 'until = "1974-08-09"', 'until = "1968"', "richard-nixon", "ends before it starts"),
    ("actors.toml", 'from = "1969-01-20"', 'from = "1969-02-30"', "richard-nixon", "has a day that does not exist"),
    ("codes/modes.csv", "CONSULT,visit,4", "CONSULT,visit,four", "", "four"),
    ("codes/eras.csv", "split,Split,1960-07-16", "split,Split,1960-07-01", "split", "it begins before Alliance ends"),
    ("codes/topics.csv", "taiwan,", "taiwan", "", "more or fewer cells"),
]


@pytest.mark.parametrize(("file", "there", "instead", "record", "words"), MALFORMED, ids=lambda value: str(value)[:30])
def test_a_malformed_record_is_refused(
    data: Path, file: str, there: str, instead: str, record: str, words: str
) -> None:
    path = data / file
    text = path.read_text("utf-8")
    assert there in text
    path.write_text(text.replace(there, instead, 1), "utf-8")

    with pytest.raises(DataError) as error:
        build(data)

    faults = error.value.faults
    assert any(file in fault.file and fault.record == record and words in fault.what for fault in faults), str(
        error.value
    )


def test_all_faults_are_told_at_once(data: Path) -> None:
    for file, there, instead in ((E69, "weight = 5", "weight = 9"), (S72, '"third_party_disclaimer"', '"balloons"')):
        path = data / file
        path.write_text(path.read_text("utf-8").replace(there, instead), "utf-8")

    assert [(fault.file, fault.record) for fault in check(data)] == [(E69, CLASH), (S72, BREZHNEV)]


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
