"""From `data/reliability/double_coded.csv` to rows: what was drawn to be coded twice, and what came of it."""

import csv
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from database.faults import Fault, sentence
from database.shapes import RecordId, Shape

FILE = "reliability/double_coded.csv"
COLUMNS = ["record", "code", "unit", "first", "second"]
TABLE = "double_coded"


class DoubleCoded(Shape):
    """One unit of a record as two coders coded it, or a record drawn whose pages could not be read again."""

    record: RecordId
    code: Literal["type", "weight", "stance", "topics", "unread"]
    unit: Annotated[str, Field(pattern=r"^(|[A-Z]{3}([->][A-Z]{3})?)$")]
    first: str
    second: str


def read(data: Path) -> tuple[list[dict], list[Fault]]:
    """Rows of the table double_coded and a fault for every line that cannot be one; none of either without the file."""
    path = data / FILE
    if not path.exists():
        return [], []
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            found = list(csv.reader(lines, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return [], [Fault(FILE, "", f"the file cannot be read: {error}")]
    if not found or found[0] != COLUMNS:
        return [], [Fault(FILE, "", f"the first line must be {','.join(COLUMNS)}")]
    rows: list[dict] = []
    faults: list[Fault] = []
    for number, cells in enumerate(found[1:], 2):
        if len(cells) != len(COLUMNS):
            faults.append(Fault(FILE, "", f"line {number} has {len(cells)} cells, not {len(COLUMNS)}"))
            continue
        raw = dict(zip(COLUMNS, cells, strict=True))
        try:
            one = DoubleCoded.model_validate(raw)
        except ValidationError as error:
            faults += [Fault(FILE, raw["record"], f"line {number}: {sentence(wrong)}") for wrong in error.errors()]
            continue
        kept = one.model_dump(exclude={"first", "second"})
        rows.append(kept | {"first_code": one.first, "second_code": one.second})
    return rows, faults
