"""One record of the files as rows of the tables in `schema.sql`."""

import datetime as dt
from collections.abc import Iterator

from database.phrases import Phrase, of_phrase
from database.shapes import Actor, Event, Record, Series, Shape, Statement, Wanted
from database.stories import Story, of_story

Row = tuple[str, dict]


def of(record: Shape, block: str, file: str) -> Iterator[Row]:
    """The (table, row) pairs of a record, whichever its kind."""
    match record:
        case Event():
            yield from of_event(record, file)
        case Statement():
            yield from of_statement(record, file)
        case Actor():
            yield from of_actor(record, file)
        case Story():
            yield from of_story(record, file)
        case Phrase():
            yield from of_phrase(record)
        case Series():
            yield "series", record.model_dump()
        case Wanted():
            yield "wanted", record.model_dump()
        case _:
            raise TypeError(f"no table for {block}")


def of_record(record: Record, kind: str, title: str, file: str) -> Iterator[Row]:
    yield (
        "records",
        {
            "record": record.id,
            "kind": kind,
            "file": file,
            "date": record.date,
            "precision": record.precision,
            "day_order": record.order,
            "title": title,
            "added": record.added,
            "withdrawn": record.withdrawn,
            "withdrawn_because": record.withdrawn_because,
        },
    )
    for position, source in enumerate(record.sources, 1):
        yield "citations", {"record": record.id, "position": position} | source.model_dump()
    for link in record.links:
        yield "links", {"record": record.id, "to_record": link.to, "relation": link.relation, "source": link.source}
    for revision in record.revised:
        yield "revisions", {"record": record.id} | revision.model_dump()


def of_event(event: Event, file: str) -> Iterator[Row]:
    yield from of_record(event, "event", event.title, file)
    kept = ("until", "title", "summary", "weight", "place", "third_party", "context_only", "short_of_sources")
    yield "events", {"event": event.id} | event.model_dump(include=set(kept))
    if event.called_off:
        yield "called_off", {"event": event.id} | event.called_off.model_dump()
    for position, act in enumerate(event.acts, 1):
        yield "acts", {"event": event.id, "position": position} | act.model_dump()
    for context in event.contexts:
        yield "event_contexts", {"event": event.id, "context": context}
    for series in event.series:
        yield "event_series", {"event": event.id, "series": series}
    for position, one in enumerate(event.participants, 1):
        yield "participants", {"event": event.id, "position": position, "actor": one.actor, "role": one.role}
    for state, day in event.date_elsewhere.items():
        yield "dates_elsewhere", {"event": event.id, "state": state, "date": day}


def of_statement(statement: Statement, file: str) -> Iterator[Row]:
    yield from of_record(statement, "statement", statement.gist, file)
    kept = ("medium", "event", "gist", "phrase", "phrase_original", "phrase_translation", "topics_partial")
    yield "statements", {"statement": statement.id} | statement.model_dump(include=set(kept))
    for actor in statement.speaker:
        yield "speakers", {"statement": statement.id, "actor": actor}
    for state in statement.speaks_for:
        yield "speaks_for", {"statement": statement.id, "state": state}
    for state in statement.about:
        yield "about", {"statement": statement.id, "state": state}
    for topic in statement.topics:
        yield "statement_topics", {"statement": statement.id, "topic": topic}
    for direction, stance in statement.stance.items():
        # "USA" alone means: of the one state that speaks, towards the United States.
        speaker, _, target = direction.rpartition(">")
        yield (
            "stances",
            {
                "statement": statement.id,
                "from_state": speaker or statement.speaks_for[0],
                "to_state": target,
                "stance": stance,
                "as_written": direction,
            },
        )


def of_actor(actor: Actor, file: str) -> Iterator[Row]:
    yield "actors", {"actor": actor.id, "file": file} | actor.model_dump(exclude={"id", "offices"})
    for office in actor.offices:
        yield (
            "offices",
            {
                "actor": actor.id,
                "title": office.title,
                "starts": first_day(office.starts),
                "starts_as_written": office.starts,
                "ends": last_day(office.ends),
                "ends_as_written": office.ends,
                "leads": office.leads,
                "seen": office.seen,
                "source": office.source,
            },
        )


def first_day(written: str) -> dt.date | None:
    """The first day that a date written as year, month or day can mean; None if there is no such day."""
    try:
        return dt.date.fromisoformat(written + {4: "-01-01", 7: "-01", 10: ""}[len(written)])
    except ValueError:
        return None


def last_day(written: str | None) -> dt.date | None:
    """The last day that a date written as year, month or day can mean."""
    if written is None or (first := first_day(written)) is None:
        return None
    if len(written) == 4:
        return first.replace(month=12, day=31)
    if len(written) == 7:
        return (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    return first
