"""A reader's own file: what is taken, and what is said of a file that cannot be."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest

from analysis import own_events
from publish import own_template

HEADS = "date,title,pair,score\n"


def workbook(*lines: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for line in lines:
        book.active.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def fault(content: str | bytes, name: str = "mine.csv") -> str:
    found = own_events.read(name, content.encode() if isinstance(content, str) else content)
    assert found.rows.empty
    return found.faults[0]


def test_days_months_and_years_are_taken() -> None:
    found = own_events.read("mine.csv", (HEADS + "2014-05-21,A,RUS-CHN,4\n2014-05,B,,\n1961,C,chn–usa,−2.5\n").encode())

    assert found.faults == []
    assert found.rows["date"].tolist() == [dt.date(2014, 5, 21), dt.date(2014, 5, 1), dt.date(1961, 1, 1)]
    assert found.rows["precision"].tolist() == ["day", "month", "year"]
    assert found.rows["pair"].tolist() == ["RUS-CHN", "", "CHN-USA"]
    assert found.rows["score"].tolist()[::2] == [4.0, -2.5]


@pytest.mark.parametrize("mark", ",;\t")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write_is_taken(mark: str, encoding: str) -> None:
    text = (
        f"Title{mark}Date\n«Встреча», 北京{mark}2001-07-16\n"
        if mark != ","
        else "Title,Date\n«Встреча» 北京,2001-07-16\n"
    )
    found = own_events.read("MINE.CSV", text.encode(encoding))

    assert found.faults == []
    assert "北京" in found.rows["title"].iloc[0]


def test_a_workbook_is_taken_with_its_real_dates() -> None:
    content = workbook(["date", "title", "score"], [dt.datetime(1972, 2, 21), "Nixon lands", 5], ["1961-04", "B", None])
    found = own_events.read("mine.xlsx", content)

    assert found.faults == []
    assert found.rows["date"].tolist() == [dt.date(1972, 2, 21), dt.date(1961, 4, 1)]


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_the_template_is_taken_as_it_is(name: str) -> None:
    make = {"csv": own_template.template_csv, "xlsx": own_template.template_xlsx}[name]
    found = own_events.read(f"t.{name}", make(own_events.COLUMNS, ["2014-05-21", "A contract", "RUS-CHN", "4"]))

    assert found.faults == []
    assert len(found.rows) == 1


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("2014-02-31,A,,", "Row 2, column date: “2014-02-31” is no day. Write 2014-05-21, 2014-05 or 2014."),
        ("21.05.2014,A,,", "Row 2, column date: “21.05.2014” is no day. Write 2014-05-21, 2014-05 or 2014."),
        ("2914,A,,", "Row 2, column date: 2914 lies outside 1900 to 2100."),
        ("2014,,,", "Row 2, column title: nothing is written there."),
        (f"2014,{'x' * 201},,", "Row 2, column title: 201 characters; at most 200 are taken."),
        ("2014,A\u202eB,,", "Row 2, column title: it holds signs that cannot be printed."),
        ("2014,A,RUS-MARS,", "Row 2, column pair: “RUS-MARS” is not RUS-CHN, CHN-USA or RUS-USA."),
        ("2014,A,,11", "Row 2, column score: “11” is no number from -10 to 10."),
        ("2014,A,,nan", "Row 2, column score: “nan” is no number from -10 to 10."),
        ("2014,A,,=1+1", "Row 2, column score: “=1+1” is no number from -10 to 10."),
    ],
)
def test_a_fault_names_row_and_column(line: str, told: str) -> None:
    assert fault(HEADS + line + "\n") == told


def test_a_row_further_down_is_counted_as_a_spreadsheet_counts() -> None:
    assert fault(HEADS + "2014,A,,\n\n2015,,,\n").startswith("Row 4, ")


def test_many_faults_are_cut_and_nothing_is_taken() -> None:
    found = own_events.read("mine.csv", (HEADS + "x,,,\n" * 100).encode())

    assert len(found.faults) <= 2 * own_events.MOST_FAULTS
    assert found.faults[-1] == "There may be more; these are the first."


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "The first row has no heading “date”"),
        (b"when,what\n1,2\n", "The first row has no heading “date”"),
        (b"date,title\n", "There is no row below the headings."),
        ("date,title\n2014,Привет\n".encode("cp1251"), "Row 2 is not written in UTF-8."),
        (b"date,title\n2014,a\x00b\n", "The file holds signs that no text has"),
        (b'date,title\n2014,"open\n', "The file is no sound CSV"),
        (b"date,title\n" + b"2014,A\n" * 50_001, "There are more than 50,000 rows"),
        (b"x" * (20 * 2**20 + 1), "The file has 20 MB; at most 20 MB are taken."),
    ],
)
def test_a_file_that_is_no_table_is_told(content: bytes, told: str) -> None:
    assert fault(content).startswith(told)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"<html></html>", b"date,title\n2014,A\n"])
def test_a_file_that_is_no_workbook_is_told(content: bytes) -> None:
    assert fault(content, "mine.xlsx") == "The file is no sound XLSX workbook. Save it anew, or as CSV."


def test_a_formula_in_a_workbook_is_not_run() -> None:
    assert fault(workbook(["date", "title"], ["2014", '=HYPERLINK("http://x")']), "mine.xlsx").startswith(
        "Row 2, column B: a formula."
    )


def test_a_formula_in_a_csv_is_a_text() -> None:
    found = own_events.read("mine.csv", (HEADS + '2014,"=HYPERLINK(1)",,\n').encode())

    assert found.rows["title"].tolist() == ["=HYPERLINK(1)"]


def test_a_workbook_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_events, "UNPACKED", 2**20)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/sheet.xml", "w") as part:
        part.write(b" " * (2**20 + 1))

    assert fault(bomb.getvalue(), "mine.xlsx").startswith("The workbook unpacks to more than 300 MB.")


def test_a_workbook_with_endless_entities_is_refused() -> None:
    good = zipfile.ZipFile(io.BytesIO(workbook(["date", "title"], ["2014", "A"])))
    evil = io.BytesIO()
    with zipfile.ZipFile(evil, "w") as packed:
        for name in good.namelist():
            part = good.read(name)
            if name == "xl/worksheets/sheet1.xml":
                laugh = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
                part = laugh + part[part.index(b"<worksheet") :].replace(b"<v>", b"<v>&b;")
            packed.writestr(name, part)

    assert "no sound XLSX" in fault(evil.getvalue(), "mine.xlsx")
