"""Pages to print, filled with texts of the record; every text is escaped."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)


def filled(name: str, **values: object) -> bytes:
    """The page in UTF-8. Raises jinja2.UndefinedError if it asks for a value that was not given."""
    return PAGES.get_template(name).render(values).encode()
