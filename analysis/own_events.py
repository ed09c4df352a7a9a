"""A reader's own events: a file that nobody has checked becomes rows, or sentences that say what is wrong with it."""

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

import pandas as pd

COLUMNS = {
    "date": "2014-05-21, 2014-05 or 2014",
    "title": "what happened, at most 200 characters",
    "pair": "RUS-CHN, CHN-USA or RUS-USA; may be empty",
    "score": "a number from -10 (conflict) to 10 (cooperation); may be empty",
}
REQUIRED = ("date", "title")
PAIRS = {"RUS-CHN", "CHN-USA", "RUS-USA"}
MOST_BYTES, MOST_ROWS, LONGEST = 20 * 2**20, 50_000, 200
UNPACKED = 300 * 2**20  # bytes; a workbook that grows beyond this is a trap, not a table
MOST_FAULTS = 20
DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
YEARS = (1900, 2100)


class Checked(NamedTuple):
    """The rows (date, precision, title, pair, score; none if anything is wrong), and what is wrong, in sentences."""

    rows: pd.DataFrame
    faults: list[str]


class UnreadableError(ValueError):
    """A file that is no table; its text is a sentence for the reader."""


def read(name: str, content: bytes) -> Checked:
    """The events of a CSV or XLSX file."""
    nothing = pd.DataFrame(columns=["date", "precision", "title", "pair", "score"])
    try:
        if len(content) > MOST_BYTES:
            raise UnreadableError(f"The file has {len(content) / 2**20:.0f} MB; at most 20 MB are taken.")
        lines = of_workbook(content) if name.lower().endswith(".xlsx") else of_csv(content)
        heads = heading(next(lines, []))
        rows, faults = checked(heads, lines)
    except UnreadableError as error:
        return Checked(nothing, [str(error)])
    if not rows and not faults:
        return Checked(nothing, ["There is no row below the headings."])
    return Checked(nothing if faults else pd.DataFrame(rows), faults)


def of_csv(content: bytes) -> Iterator[list[object]]:
    """The lines of a CSV file. Raises UnreadableError."""
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UnreadableError(
            f"Row {line} is not written in UTF-8. Save the file as “CSV UTF-8”, or as XLSX."
        ) from None
    if "\x00" in text:
        raise UnreadableError("The file holds signs that no text has (NUL). Is it a CSV file?")
    first = text.splitlines()[0] if text.strip() else ""
    mark = max(",;\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    except csv.Error as error:
        raise UnreadableError(f"The file is no sound CSV: {error}.") from None


def of_workbook(content: bytes) -> Iterator[list[object]]:
    """The lines of the first sheet of a workbook. Raises UnreadableError."""
    import openpyxl  # eleven megabytes that most readers never need

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED:
                raise UnreadableError("The workbook unpacks to more than 300 MB. Save the one sheet as CSV.")
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        for number, line in enumerate(book.worksheets[0].iter_rows(max_col=50, max_row=MOST_ROWS + 2), 1):
            for cell in line:
                if cell.data_type == "f":
                    raise UnreadableError(
                        f"Row {number}, column {cell.column_letter}: a formula. Only values are taken: copy the column "
                        "and paste it as values."
                    )
            yield [cell.value for cell in line]
    except UnreadableError:
        raise
    except Exception:
        # A broken or hostile workbook makes its reader stumble in more ways than a list could hold: over the ZIP, its
        # compression, the XML, and whatever openpyxl makes of an attribute that it does not expect.
        raise UnreadableError("The file is no sound XLSX workbook. Save it anew, or as CSV.") from None


def heading(cells: list[object]) -> dict[str, int]:
    """Where each known column stands. Raises UnreadableError."""
    names = [str(cell or "").strip().lower() for cell in cells]
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        raise UnreadableError(
            f"The first row has no heading “{missing[0]}”. It must name the columns: {', '.join(COLUMNS)}."
        )
    return {name: names.index(name) for name in COLUMNS if name in names}


def checked(heads: dict[str, int], lines: Iterator[list[object]]) -> tuple[list[dict[str, object]], list[str]]:
    """The sound rows, and the first faults."""
    rows, faults = [], []
    for number, line in enumerate(lines, 2):
        cells = {name: line[place] if place < len(line) else None for name, place in heads.items()}
        if not any(str(cell if cell is not None else "").strip() for cell in cells.values()):
            continue
        if len(rows) >= MOST_ROWS:
            faults.append(f"There are more than {MOST_ROWS:,} rows; at most so many are taken.")
            break
        row, wrong = parsed_event(cells)
        faults += [f"Row {number}, {fault}" for fault in wrong]
        rows.append(row)
        if len(faults) >= MOST_FAULTS:
            faults.append("There may be more; these are the first.")
            break
    return rows, faults


def parsed_event(cells: dict[str, object]) -> tuple[dict[str, object], list[str]]:
    """One event, and what is wrong with it."""
    wrong: list[str] = []
    date, precision = day(cells.get("date"), wrong)
    title = " ".join(str(cells.get("title") or "").split())
    if not title:
        wrong.append("column title: nothing is written there.")
    elif len(title) > LONGEST:
        wrong.append(f"column title: {len(title)} characters; at most {LONGEST} are taken.")
    elif not title.isprintable():
        wrong.append("column title: it holds signs that cannot be printed.")
    pair = str(cells.get("pair") or "").strip().upper().replace("–", "-")
    if pair and pair not in PAIRS:
        wrong.append(f"column pair: “{pair[:30]}” is not RUS-CHN, CHN-USA or RUS-USA.")
    return {"date": date, "precision": precision, "title": title, "pair": pair, "score": score(cells, wrong)}, wrong


def score(cells: dict[str, object], wrong: list[str]) -> float | None:
    """A score, or none."""
    written = str(cells.get("score") if cells.get("score") is not None else "").strip().replace("−", "-")
    if not written:
        return None
    try:
        value = float(written.replace(",", "."))
    except ValueError:
        value = float("nan")
    if not -10 <= value <= 10:
        wrong.append(f"column score: “{written[:30]}” is no number from -10 to 10.")
        return None
    return value


def day(written: object, wrong: list[str]) -> tuple[dt.date | None, str]:
    """A day and how exactly it is known: day, month or year."""
    if isinstance(written, dt.datetime | dt.date):
        written = written.strftime("%Y-%m-%d") if written.year >= 1000 else str(written)
    text = str(written if written is not None else "").strip()
    found = DAY.fullmatch(text)
    try:
        year, month, date = (int(part) if part else 1 for part in found.groups()) if found else (0, 0, 0)
        known = dt.date(year, month, date)
    except ValueError:
        known = None
    if known is None:
        wrong.append(f"column date: “{text[:30]}” is no day. Write {COLUMNS['date']}.")
        return None, ""
    if not YEARS[0] <= known.year <= YEARS[1]:
        wrong.append(f"column date: {known.year} lies outside {YEARS[0]} to {YEARS[1]}.")
    return known, ("year", "month", "day")[sum(part is not None for part in found.groups()) - 1] if found else ""
