"""Dates in a query: 1972, Feb 2022, 28 февраля 1972, 2022年2月, 1970s, 1969–1972."""

import calendar
import datetime as dt
import re
from typing import NamedTuple

from analysis.words_of import folded

YEAR = r"(?<![\w.])(?P<year>(?:19|20)\d\d)"
END = r"(?![\w])"
RUSSIAN = (
    "январ",
    "феврал",
    "март",
    "апрел",
    "ма[йяе]",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
)
ENGLISH = [
    f"{name.lower()}|{short.lower()}" for name, short in zip(calendar.month_name, calendar.month_abbr, strict=True)
]
NAMED = [re.compile(rf"(?:{en}|{ru}\w*)\.?") for en, ru in zip(ENGLISH[1:], RUSSIAN, strict=True)]
MONTH = (
    "(?P<month>" + "|".join(f"{en}|{ru}\\w*" for en, ru in zip(ENGLISH[1:], RUSSIAN, strict=True)) + r"|sept)\b\.?,?"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
PATTERNS = [
    re.compile(pattern)
    for pattern in (
        rf"{YEAR}\s*(?:-|–|—|to|по)\s*(?P<last>(?:19|20)\d\d){END}",
        rf"{YEAR}-(?P<number>\d\d)(?:-(?P<day>\d\d))?{END}",
        rf"{YEAR}\s*年代",
        rf"{YEAR}\s*年(?:\s*(?P<number>\d{{1,2}})\s*月(?:\s*(?P<day>\d{{1,2}})\s*[日号])?)?",
        rf"(?<!\w){MONTH}\s*{DAY},?\s+{YEAR}{END}",
        rf"(?<!\w)(?:{DAY}\s+)?{MONTH}\s*{YEAR}(?:\s*(?:г\.|года|году|год|г){END}|{END})",
        rf"{YEAR}(?:s|-?\s?[ех]|-?\s?х)(?:\s+год\w+)?{END}",
        rf"{YEAR}(?:\s*(?:г\.|года|году|год|г){END}|{END})",
    )
]


class Days(NamedTuple):
    """From the first day to the last."""

    first: dt.date
    last: dt.date


def days(query: str) -> tuple[list[Days], str]:
    """The dates in a query, in its order, and the query with blanks in their place."""
    found: list[tuple[int, Days]] = []
    rest, plain = query, folded(query)
    for pattern in PATTERNS:
        for match in pattern.finditer(plain):
            start, end = match.span()
            found.append((start, meant(match)))
            rest = rest[:start] + " " * (end - start) + rest[end:]
            plain = plain[:start] + " " * (end - start) + plain[end:]
    return [span for _, span in sorted(found)], rest


def meant(match: re.Match) -> Days:
    """The days that a match means; a month or day that does not exist is passed over."""
    parts, year = match.groupdict(), int(match["year"])
    if parts.get("last"):
        first, last = sorted((year, int(parts["last"])))
        return Days(dt.date(first, 1, 1), dt.date(last, 12, 31))
    if match.re in (PATTERNS[2], PATTERNS[6]):
        return Days(dt.date(year, 1, 1), dt.date(year + (9 if year % 10 == 0 else 0), 12, 31))
    month = int(parts.get("number") or 0) or number(parts.get("month") or "")
    if not 1 <= month <= 12:
        return Days(dt.date(year, 1, 1), dt.date(year, 12, 31))
    length = calendar.monthrange(year, month)[1]
    day = int(parts.get("day") or 0)
    if not 1 <= day <= length:
        return Days(dt.date(year, month, 1), dt.date(year, month, length))
    return Days(dt.date(year, month, day), dt.date(year, month, day))


def number(month: str) -> int:
    """The number of a month by its name in English or Russian; 0 if it is none."""
    word = "sep" if month.startswith("sept") else month
    return next((position for position, names in enumerate(NAMED, 1) if names.fullmatch(word)), 0)
