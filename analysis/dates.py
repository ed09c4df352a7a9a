"""Dates in words, the same in whatever language the machine is set to."""

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def spoken(day: date, precision: str = "day") -> str:
    """A date as exactly as it is known: '21 February 1972', 'week of 21 February 1972', 'February 1972', '1972'."""
    month = MONTHS[day.month - 1]
    match precision:
        case "year":
            return str(day.year)
        case "month":
            return f"{month} {day.year}"
        case "week":
            return f"week of {day.day} {month} {day.year}"
    return f"{day.day} {month} {day.year}"
