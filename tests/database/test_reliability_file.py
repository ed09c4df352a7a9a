"""What was coded twice, as data: a line that cannot be one is told in words."""

from pathlib import Path

import pytest

from database import build, check
from tests.database.rounds import checked

HEAD = "record,code,unit,first,second\n"
LINES = (
    "1969-03-02-clash,type,RUS-CHN,ASSAULT,THREATEN\n"
    "1969-03-02-clash,weight,,5,4\n"
    "1972-02-28-joint-words,stance,CHN>USA,1,0\n"
    "1972-02-28-joint-words,topics,,taiwan trade,\n"
    "1972-06-mines,unread,,,\n"
)


@pytest.fixture
def double(data: Path) -> Path:
    """The file of the tiny record's codes."""
    (data / "reliability").mkdir()
    path = data / "reliability" / "double_coded.csv"
    path.write_text(HEAD + LINES, "utf-8")
    return path


def test_what_was_coded_twice_is_loaded(data: Path, double: Path) -> None:
    rows = build(data).execute("SELECT record, code, unit, first_code, second_code FROM double_coded").fetchall()

    assert rows == [tuple(line.split(",")) for line in LINES.splitlines()]


def test_a_record_without_a_second_coding_is_sound(data: Path) -> None:
    assert check(data) == []
    assert build(data).execute("SELECT count(*) FROM double_coded").fetchone() == (0,)


@pytest.mark.parametrize(
    "lines",
    [
        [
            (HEAD, "record,code,first,second\n", "the first line must be record,code,unit,first,second"),
        ],
        [
            (HEAD, "", "the first line must be record,code,unit,first,second"),
        ],
        [
            (HEAD + LINES, "", "the first line must be record,code,unit,first,second"),
        ],
        [
            ("weight,,5,4", "weight,5,4", "line 3 has 4 cells, not 5"),
            ("ASSAULT,THREATEN", "ASSAULT,PHONE", "type cannot be 'PHONE'"),
            ("type,RUS-CHN", "type,CHN-RUS", "type has no unit 'CHN-RUS'"),
            ("CHN>USA,1,0", "CHN>USA,+1,0", "stance cannot be '+1'"),
            ("stance,CHN>USA", "stance,CHN>CHN", "stance has no unit 'CHN>CHN'"),
            ("taiwan trade", "taiwan, trade", "line 5 has 6 cells, not 5"),
            ("unread,,,", "unread,,5,", "unread cannot be '5'"),
        ],
        [
            ("weight,,5,4", "weight,,5,4,3", "line 3 has 6 cells, not 5"),
            ("type,RUS-CHN", "type,both", "line 2: 'unit' is 'both', which is not a state such as USA"),
            ("taiwan trade", "taiwan weather", "topics cannot be 'weather'"),
            ("unread,,,", "unread,RUS-USA,,", "unread has no unit 'RUS-USA'"),
        ],
        [
            ("\n1969-03-02-clash,weight", "\n\n1969-03-02-clash,weight", "line 3 has 0 cells, not 5"),
            (
                "weight,,5,4",
                "mood,,5,4",
                "'code' is 'mood', which is not 'type', 'weight', 'stance', 'topics' or 'unread'",
            ),
        ],
        [
            ("weight,,5,4", 'weight,,"5"4,4', "the file cannot be read"),
        ],
        [
            ("weight,,5,4", "weight,,5,9", "weight cannot be '9'"),
            ("1969-03-02-clash,weight", "1999-01-01-nothing,weight", "no event or statement has this id"),
        ],
        [
            ("weight,,5,4", "weight,,5,", "weight cannot be ''"),
            (
                "1969-03-02-clash,weight",
                "1972-02-28-joint-words,weight",
                "weight is coded of events, and this is a stat",
            ),
        ],
        [
            ("weight,,5,4", "weight,RUS-CHN,5,4", "weight has no unit 'RUS-CHN'"),
        ],
        [
            ("1969-03-02-clash,weight", "clash,weight", "line 3: 'record' is 'clash', which is not the id of a record"),
        ],
        [
            ("\n1972", "\n1969-03-02-clash,weight,,5,4\n1972", "weight  has two lines"),
        ],
    ],
)
def test_a_line_that_cannot_be_is_told(data: Path, double: Path, lines: list[tuple[str, str, str]]) -> None:
    missing, told = checked(data, [("reliability/double_coded.csv", *line) for line in lines])

    assert missing == []
    assert all(fault.startswith("reliability/double_coded.csv") for fault in told)


def test_a_file_that_is_no_text_is_told(data: Path, double: Path) -> None:
    double.write_bytes(b"\xff\xfe" + HEAD.encode("utf-16-le"))

    assert [str(fault).split(":")[0] for fault in check(data)] == ["reliability/double_coded.csv"]
