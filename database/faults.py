"""A fault in the data, said so that the person who can mend it finds the place and knows what to do."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

LONGEST = {"record": 200, "what": 600}  # characters that are told; a broken file may hold a name of ten thousand


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong: the file, the record in it, and a sentence."""

    file: str
    record: str
    what: str

    def __post_init__(self) -> None:
        for name, most in LONGEST.items():
            if len(text := getattr(self, name)) > most:
                object.__setattr__(self, name, text[: most - 1] + "…")

    def __str__(self) -> str:
        return f"{self.file}, {self.record}: {self.what}" if self.record else f"{self.file}: {self.what}"


class DataError(Exception):
    """The record cannot be built; `faults` says why, one sentence each."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__("\n".join(map(str, self.faults)))


KINDS = {
    "string_type": "text in quotation marks",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "date_type": "a date such as 1972-02-28, without quotation marks",
    "list_type": "a list in square brackets",
    "dict_type": "a table in curly brackets",
    "model_type": "a table in curly brackets",
}

PATTERNS = {
    "record": "the id of a record",
    "unit": "a state such as USA, a pair such as RUS-CHN, a direction such as CHN>USA, or empty",
    "id": "a date and a few words in lower case joined by hyphens, such as 1972-02-28-shanghai-communique",
    "to": "the id of another record",
    "event": "the id of an event",
    "url": "a web address that starts with http:// or https://",
    "source": "a web address that starts with http:// or https://",
    "language": "two lower-case letters such as en, ru or zh",
    "from": "a date as text: 1949, 1949-10 or 1949-10-01",
    "until": "a date as text: 1949, 1949-10 or 1949-10-01",
    "state": "three capital letters such as USA",
    "third_party": "three capital letters such as TWN",
    "wikidata": "Q and a number",
}


def sentence(error: "ErrorDetails") -> str:
    """What pydantic found, in words a history teacher understands."""
    *path, last = error["loc"]
    field = last if isinstance(last, str) else path[-1]
    where = f"{field!r}" + (f" in {path[0]!r}" if path and path[0] != field else "")
    kind, given = error["type"], error["input"]
    limits = error.get("ctx", {})
    if kind == "extra_forbidden":
        return f"unknown key {where}"
    if kind == "missing":
        return f"{where} is missing"
    if kind == "literal_error":
        return f"{where} is {given!r}, which is not {limits['expected']}"
    if kind == "string_pattern_mismatch":
        return f"{where} is {shown(given)}, which is not {PATTERNS.get(field, 'lower-case words joined by hyphens')}"
    if kind in KINDS:
        return f"{where} must be {KINDS[kind]}, not {shown(given)}"
    if kind in ("too_short", "string_too_short"):
        return f"{where} must not be empty"
    if kind in ("greater_than_equal", "less_than_equal"):
        return f"{where} is {given}, which is not within the scale"
    return f"{where}: {error['msg'][0].lower()}{error['msg'][1:]}, not {shown(given)}"


def shown(value: object) -> str:
    """A value as the reader wrote it, cut where it is long."""
    text = repr(value)
    return text if len(text) <= 80 else text[:79] + "…"
