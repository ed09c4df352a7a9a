"""What a diplomatic phrase looks like in its file, and as rows: forms in three languages, and pages that show them."""

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from database.shapes import Shape, Slug, Text, Url

Forms = Annotated[list[Text], Field(min_length=1)]
Row = tuple[str, dict]


class Seen(Shape):
    """A page that was read and has the phrase in one language, with the words as they stand there."""

    language: Literal["en", "ru", "zh"]
    words: Text
    url: Url
    publisher: Text
    date: dt.date | None = None


class Phrase(Shape):
    """A phrase in each language, the form that names it first."""

    id: Slug
    meaning: Text
    en: Forms
    ru: Forms
    zh: Forms
    seen: Annotated[list[Seen], Field(min_length=1)]


def of_phrase(phrase: Phrase) -> Iterator[Row]:
    """The (table, row) pairs of a phrase."""
    yield "phrases", {"phrase": phrase.id, "name": phrase.en[0], "meaning": phrase.meaning}
    for language in ("en", "ru", "zh"):
        for position, form in enumerate(getattr(phrase, language), 1):
            yield (
                "phrase_forms",
                {"phrase": phrase.id, "language": language, "position": position, "form": form},
            )
    for position, page in enumerate(phrase.seen, 1):
        yield "phrase_pages", {"phrase": phrase.id, "position": position} | page.model_dump()
