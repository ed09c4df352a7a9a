"""Files that a reader may hand to Your data: templates filled with nonsense, tables of no kind, broken workbooks."""

import csv
import io
import random
import zipfile
from functools import cache

import openpyxl
from openpyxl.utils.exceptions import IllegalCharacterError

from analysis import own_events
from benchmarks.fuzz import texts
from publish import own_template

EXAMPLE = ["2014-05-21", "Gazprom and CNPC sign a contract", "RUS-CHN", "4"]


@cache
def workbook() -> bytes:
    return own_template.template_xlsx(own_events.COLUMNS, EXAMPLE)


def attempt(chance: random.Random) -> bool:
    """Hand one file over; whether it was taken. Raises AssertionError if neither rows nor sentences came back."""
    name, content = upload(chance)
    found = own_events.read(name, content)
    assert bool(len(found.rows)) != bool(found.faults), "neither rows nor a fault, or both"
    assert all(0 < len(fault) < 600 and "Traceback" not in fault for fault in found.faults), found.faults
    assert all(title.isprintable() for title in found.rows["title"])
    return not found.faults


def upload(chance: random.Random) -> tuple[str, bytes]:
    """A name and what the file holds."""
    match chance.randrange(5):
        case 0:
            return "a.csv", texts.broken(own_template.template_csv(own_events.COLUMNS, EXAMPLE), chance)
        case 1:
            return "a.csv", table(chance)
        case 2:
            return "a.XLSX", texts.broken(workbook(), chance)
        case 3:
            return "a.xlsx", rewritten(chance)
    return "a.xlsx", filled(chance)


def cells(chance: random.Random) -> list[str]:
    """A row in which about half of the cells make sense."""
    return [cell if chance.random() < 0.6 else texts.text(chance) for cell in EXAMPLE]


def table(chance: random.Random) -> bytes:
    """A CSV file with nonsense in its cells, of any encoding."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=chance.choice(",;\t|"), escapechar="\\")
    writer.writerow(own_events.COLUMNS if chance.random() < 0.8 else cells(chance))
    writer.writerows(cells(chance) for _ in range(chance.randint(0, 12)))
    return out.getvalue().encode(chance.choice(("utf-8", "utf-8", "utf-16", "cp1251", "gb18030")), "replace")


def filled(chance: random.Random) -> bytes:
    """A workbook with nonsense, formulas and numbers in its cells."""
    book = openpyxl.Workbook()
    book.active.append(list(own_events.COLUMNS))
    for _ in range(chance.randint(0, 8)):
        row = [chance.choice((cell, chance.random() * 1e6, True, None)) for cell in cells(chance)]
        try:
            book.active.append(row)
        except IllegalCharacterError:
            book.active.append(EXAMPLE)
    out = io.BytesIO()
    try:
        book.save(out)
    except UnicodeEncodeError:  # half a sign, which no spreadsheet can write either
        return texts.broken(workbook(), chance)
    return out.getvalue()


def rewritten(chance: random.Random) -> bytes:
    """A workbook in which one of the files inside is broken."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(out, "w") as new:
        victim = chance.choice(old.namelist())
        for name in old.namelist():
            content = old.read(name)
            if name != victim:
                new.writestr(name, content)
            elif chance.random() < 0.9:
                new.writestr(name, texts.broken(content, chance))
    return out.getvalue()
