"""From the files in `data/` to rows: one list of rows a table, and what was found wrong on the way."""

import csv
import datetime as dt
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import tomli
from pydantic import ValidationError

from database import indicators, reliability, rows
from database.faults import Fault, sentence
from database.phrases import Phrase
from database.shapes import Actor, Event, Series, Shape, Statement, Wanted
from database.stories import Story

Tables = dict[str, list[dict]]
YEAR = re.compile(r"\d{4}\.toml")

LISTS = (
    "states", "dyads", "event_types", "modes", "contexts", "topics", "places", "eras", "periods_of_others", "words",
    "aliases",
)  # fmt: skip
SINGLE_FILES: dict[str, tuple[str, type[Shape]]] = {
    "actors.toml": ("actor", Actor),
    "codes/series.toml": ("series", Series),
    "codes/phrases.toml": ("phrase", Phrase),
    "wanted.toml": ("wanted", Wanted),
}
YEARLY: dict[str, type[Shape]] = {"event": Event, "statement": Statement}


def read(data: Path) -> tuple[Tables, list[Fault]]:
    """All rows of all tables under `data`, and a fault for every block or file that could not be read."""
    tables: Tables = defaultdict(list)
    faults: list[Fault] = []
    for name in LISTS:
        tables[name] = code_list(data / "codes" / f"{name}.csv", faults)
    for file, block, shape in files(data):
        for raw in blocks(data / file, block, file, faults):
            take(raw, block, shape, file, tables, faults)
    figures, wrong = indicators.read(data)
    tables.update(figures)
    faults += wrong
    tables[reliability.TABLE], wrong = reliability.read(data)
    faults += wrong
    tables["dataset"] = [{"version": version(data)}]
    return tables, faults


def files(data: Path) -> Iterator[tuple[str, str, type[Shape]]]:
    """Name, block and shape of each file that holds records; templates and notes are passed over."""
    for name, (block, shape) in SINGLE_FILES.items():
        yield name, block, shape
    for block, shape in YEARLY.items():
        for path in sorted((data / f"{block}s").glob("*.toml")):
            if YEAR.fullmatch(path.name):
                yield f"{block}s/{path.name}", block, shape
    for path in sorted((data / "stories").glob("*.toml")):
        if path.name != "template.toml":
            yield f"stories/{path.name}", "story", Story


def blocks(path: Path, block: str, file: str, faults: list[Fault]) -> list[dict]:
    """The `[[block]]` tables of a file as dictionaries."""
    try:
        content = tomli.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        faults.append(Fault(file, "", "the file is missing"))
        return []
    except (OSError, tomli.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        faults.append(Fault(file, "", f"the file is not valid TOML: {error}"))
        return []
    strangers = content.keys() - {block}
    faults += [Fault(file, "", f"only [[{block}]] blocks belong here, not {key!r}") for key in strangers]
    found = content.get(block, [])
    if isinstance(found, list) and all(isinstance(one, dict) for one in found):
        return found
    faults.append(Fault(file, "", f"{block!r} must be written as [[{block}]] blocks"))
    return []


def take(raw: dict, block: str, shape: type[Shape], file: str, tables: Tables, faults: list[Fault]) -> None:
    """Check the shape of one block and add its rows, or say what is wrong with it."""
    name = str(raw.get("id") or raw.get("series") or raw.get("title") or "a block without an id")[:120]
    try:
        record = shape.model_validate(raw)
    except ValidationError as error:
        faults.extend(Fault(file, name, sentence(found)) for found in error.errors())
        if block in YEARLY:  # so that links to it do not read as links to nothing
            tables["records"].append({"record": name, "kind": block, "file": file, "title": name})
        return
    for table, found in rows.of(record, block, file):
        tables[table].append(found)


def code_list(path: Path, faults: list[Fault]) -> list[dict]:
    """The rows of a code list; an empty cell is None."""
    file = f"codes/{path.name}"
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            found = list(csv.DictReader(lines, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        faults.append(Fault(file, "", f"the code list cannot be read: {error}"))
        return []
    if any(None in row or None in row.values() for row in found):
        faults.append(Fault(file, "", "a line has more or fewer cells than the first line names"))
        return []
    return [{key: cell or None for key, cell in row.items()} for row in found]


def version(data: Path) -> str:
    """The dataset's version: the newest day a record was added or revised, and a hash of the files' bytes."""
    digest, newest = hashlib.sha256(), dt.date.min.isoformat()
    for path in sorted(data.rglob("*")):
        if path.suffix in (".toml", ".csv") and path.name != "template.toml":
            try:
                content = path.read_bytes()
            except OSError:  # whoever reads its records says so
                continue
            digest.update(path.relative_to(data).as_posix().encode() + b"\0" + content)
            days = re.findall(rb"^added = (\d{4}-\d\d-\d\d)|revised = \[\{ date = (\d{4}-\d\d-\d\d)", content, re.M)
            newest = max([newest, *(day.decode() for pair in days for day in pair if day)])
    return f"{newest.replace('-', '.')}-{digest.hexdigest()[:8]}"
