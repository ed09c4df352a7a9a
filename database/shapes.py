"""What one record looks like in a file: the keys it may have and the kind of value behind each.

Only the shape is settled here. Whether a code is known, a link leads anywhere or the sources
suffice is asked of the whole record by the statements in `checks/`.
"""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

RecordId = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}){0,2}-[a-z0-9]+(-[a-z0-9]+)*$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$")]
State = Literal["RUS", "CHN", "USA"]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Url = Annotated[str, Field(pattern=r"^https?://[^\s<>\"]+$", max_length=2000)]
Text = Annotated[str, Field(min_length=1)]
PartialDate = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}){0,2}$")]


class Shape(BaseModel):
    """A block of a data file; a key that it does not name is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, populate_by_name=True)


class Act(Shape):
    """What one state did to another, as a PLOVER type and mode."""

    from_state: State = Field(alias="from")
    to_state: State = Field(alias="to")
    type: Text
    mode: Text | None = None
    mutual: bool = False


class Participant(Shape):
    actor: Slug
    role: Text


class Source(Shape):
    url: Url
    publisher: Text
    title: Text | None = None
    date: dt.date | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    voice: Text
    read: Text
    supports: Text


class Link(Shape):
    to: RecordId
    relation: Text
    source: Url | None = None


class Revision(Shape):
    date: dt.date
    what: Text


class CalledOff(Shape):
    """What was announced or planned and did not take place, told as if it had, and the year it was meant for."""

    title: Annotated[str, Field(min_length=1, max_length=90)]
    year: int


class Record(Shape):
    """What events and statements have in common."""

    id: RecordId
    date: dt.date
    precision: Text = "day"
    order: int = 1
    sources: list[Source]
    links: list[Link] = []
    added: dt.date
    revised: list[Revision] = []
    withdrawn: dt.date | None = None
    withdrawn_because: Text | None = None


class Event(Record):
    until: dt.date | None = None
    title: Text
    summary: Text
    acts: list[Act]
    contexts: list[Text]
    weight: Annotated[int, Field(ge=1, le=5)]
    place: Slug | None = None
    participants: list[Participant]
    series: list[Text] = []
    date_elsewhere: dict[State, dt.date] = {}
    third_party: CountryCode | None = None
    context_only: bool = False
    short_of_sources: bool = False
    called_off: CalledOff | None = None


class Statement(Record):
    speaker: Annotated[list[Slug], Field(min_length=1)]
    speaks_for: Annotated[list[State], Field(min_length=1)]
    about: list[State]
    medium: Text
    event: RecordId | None = None
    topics: list[Text]
    topics_partial: bool = False
    stance: dict[str, Annotated[int, Field(ge=-2, le=2)]] = {}
    gist: Text
    phrase: Text | None = None
    phrase_original: Text | None = None
    phrase_translation: Text | None = None


class Office(Shape):
    title: Text
    starts: PartialDate = Field(alias="from")
    ends: PartialDate | None = Field(alias="until", default=None)
    leads: bool = False
    seen: bool = False
    source: Url | None = None


class Actor(Shape):
    id: Slug
    name: Text
    native_name: Text | None = None
    kind: Text
    state: CountryCode | None = None
    offices: list[Office] = []
    wikidata: Annotated[str, Field(pattern=r"^Q\d+$")] | None = None


class Wanted(Shape):
    title: Text
    supposed_date: Text
    sought: Text
    kind: Literal["event", "statement"]


class Series(Shape):
    series: Slug
    title: Text
    rule: Text
    covers: Text
    complete: bool
    checked: Text
    missing: Text


class ManualCheck(Shape):
    """When a person last looked at the publisher's page, and how often one should."""

    last_checked: dt.date
    interval: Text
    note: Text


class Indicator(Shape):
    """A series of figures of others, or one counted from this record."""

    series: Slug
    name: Annotated[str, Field(min_length=1, max_length=24)]
    title: Text
    group: Literal["un", "trade", "military", "energy", "opinion", "record"]
    unit: Text
    of: Literal["state", "dyad"]
    frequency: Literal["year", "month", "irregular"]
    publisher: Text
    source_url: Url | None = None
    version: Text
    licence: Text
    shipped: bool = True
    counted_from: Slug | None = None
    computation: Text
    coverage: Text
    gaps: Text
    manual_check: ManualCheck

    def row(self) -> dict:
        """The row of the table of indicators."""
        return self.model_dump(exclude={"group", "of", "manual_check"}) | {
            "kind": self.group,
            "measured_of": self.of,
            **self.manual_check.model_dump(),
        }


class IndicatorFlag(Shape):
    flag: Slug
    meaning: Text
    provisional: bool

    def row(self) -> dict:
        """The row of the table of flags."""
        return self.model_dump()
