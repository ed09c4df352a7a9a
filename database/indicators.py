"""From `data/indicators.toml` and `data/indicators/*.csv` to rows. A folder without them has no indicators."""

import csv
import datetime as dt
import math
from pathlib import Path

import tomli
from pydantic import ValidationError

from database.faults import Fault, sentence
from database.shapes import Indicator, IndicatorFlag, Shape

ABOUT = "indicators.toml"
BLOCKS: dict[str, tuple[str, type[Shape]]] = {
    "indicator": ("indicators", Indicator),
    "flag": ("indicator_flags", IndicatorFlag),
}
COLUMNS = ["series", "date", "state_or_dyad", "value", "flag", "page"]


def read(data: Path) -> tuple[dict[str, list[dict]], list[Fault]]:
    """Rows of the tables indicators, indicator_flags and indicator_values, and a fault for all that cannot be read."""
    tables: dict[str, list[dict]] = {"indicators": [], "indicator_flags": [], "indicator_values": []}
    faults: list[Fault] = []
    if (data / ABOUT).exists():
        about(data / ABOUT, tables, faults)
    for path in sorted((data / "indicators").glob("*.csv")):
        tables["indicator_values"] += values(path, faults)
    return tables, faults


def about(path: Path, tables: dict[str, list[dict]], faults: list[Fault]) -> None:
    """What the series and the flags are."""
    try:
        content = tomli.loads(path.read_text("utf-8"))
    except (OSError, tomli.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        faults.append(Fault(ABOUT, "", f"the file is not valid TOML: {error}"))
        return
    for block, found in content.items():
        if block not in BLOCKS or not isinstance(found, list):
            faults.append(Fault(ABOUT, "", f"only [[indicator]] and [[flag]] blocks belong here, not {block!r}"))
            continue
        table, shape = BLOCKS[block]
        for raw in found:
            name = str(raw.get("series") or raw.get("flag") or f"a {block} without a name")
            try:
                tables[table].append(shape.model_validate(raw).row())
            except ValidationError as error:
                faults.extend(Fault(ABOUT, name, sentence(one)) for one in error.errors())


def values(path: Path, faults: list[Fault]) -> list[dict]:
    """The values of one file; a cell that is no date or no number is a fault, never a zero."""
    file = f"indicators/{path.name}"
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            table = csv.DictReader(lines, strict=True)
            found = list(table)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        faults.append(Fault(file, "", f"the file cannot be read: {error}"))
        return []
    if table.fieldnames != COLUMNS:
        faults.append(Fault(file, "", f"the first line must be {','.join(COLUMNS)}"))
        return []
    rows = []
    for line, raw in enumerate(found, 2):
        try:
            rows.append(value(raw, file))
        except (TypeError, ValueError, AttributeError):
            what = f"line {line} needs a date such as 1972-01-01 and a number: {list(raw.values())}"
            faults.append(Fault(file, str(raw.get("series")), what))
    return rows


def value(raw: dict[str, str], file: str) -> dict:
    """One point of a series. Raises ValueError, TypeError or AttributeError if a cell does not hold what it should."""
    number = float(raw["value"])
    if not math.isfinite(number):
        raise ValueError(raw["value"])
    return {
        "series": raw["series"],
        "date": dt.date.fromisoformat(raw["date"]),
        "state_or_dyad": raw["state_or_dyad"],
        "value": number,
        "flags": raw["flag"].split(),
        "page": raw["page"] or None,
        "file": file,
    }
