"""Files and texts that leave the house."""

import csv
import datetime as dt
import io

import pandas as pd

from publish import citation, table

ROWS = pd.DataFrame(
    {
        "title": ["Xi and Putin, “meet”", "=HYPERLINK(1)", "+1", None],
        "dyads": [["RUS-CHN"], ["RUS-CHN", "CHN-USA"], [], []],
        "score": [4.0, -2.5, 0.0, 1.0],
    }
)


def test_rows_come_back_as_they_went() -> None:
    lines = list(csv.DictReader(io.StringIO(table.csv(ROWS).decode("utf-8-sig"))))

    assert [line["title"] for line in lines] == ["Xi and Putin, “meet”", "'=HYPERLINK(1)", "'+1", ""]
    assert [line["dyads"] for line in lines] == ["RUS-CHN", "RUS-CHN; CHN-USA", "", ""]
    assert [float(line["score"]) for line in lines] == [4.0, -2.5, 0.0, 1.0]


def test_no_heading_and_no_list_is_a_formula() -> None:
    rows = pd.DataFrame({'=HYPERLINK("x")': [["=1+1", "b"]], "\n@SUM": ["fine"]})

    assert list(csv.reader(io.StringIO(table.csv(rows).decode("utf-8-sig"), newline=""))) == [
        ['\'=HYPERLINK("x")', "'\n@SUM"],
        ["'=1+1; b", "fine"],
    ]


def test_a_spreadsheet_sees_that_the_file_is_utf_8() -> None:
    assert table.csv(ROWS).startswith(b"\xef\xbb\xbf")


def test_a_view_is_cited_with_its_version_and_address() -> None:
    text = citation.view(
        "Timeline", "Events, 1990–2000", "2026.11.23-abc", "http://host/timeline?x=1", dt.date(2026, 12, 1)
    )

    assert text == (
        "Strategic Triangle, “Timeline” (Events, 1990–2000). Dataset 2026.11.23-abc. "
        "http://host/timeline?x=1 (accessed 2026-12-01)."
    )


def test_a_record_is_cited_with_its_identifier_in_every_form() -> None:
    identifier, version, address = "1972-02-28-communique", "2026.11.23-e368848a", "http://host/event"
    cited = citation.record("Nixon in Shanghai", identifier, version, address, dt.date(2026, 12, 1))
    written = [citation.written(cited, form) for form in citation.FORMS]

    assert len(set(written)) == 8
    assert "Nixon in Shanghai : record 1972-02-28-communique. – Текст : электронный // Strategic" in written[3]
    assert all(identifier in text.lower() and address in text for text in written)
