"""A quiz made from the record: the same seed, level and material give the same questions.

A question has one right answer by construction. Of two events asked for their order the days differ by at least the
level's gap; titles that name a year are left out; a phrase belongs to one speaker in the whole record; what did not
take place is known only from events that called it off.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pandas as pd

from analysis.dates import spoken

LEVELS = {"Easy": 4, "Medium": 3, "Hard": 1}  # the least weight of the events asked about
GAPS = {"Easy": 8, "Medium": 4, "Hard": 2}  # years between two options
OPTIONS = 4
NEAR = 8  # speakers of the same years, of whom the wrong answers are taken
NAMES_A_YEAR = r"\b(?:1[89]|20)\d\d\b"
COLUMNS = ["number", "kind", "prompt", "options", "answer", "record", "explained"]
Question = dict[str, object]


@dataclass(frozen=True)
class Material:
    """What the questions are made of: the frames of `queries.quiz`, and the capitals by the code of their state."""

    events: pd.DataFrame
    meetings: pd.DataFrame
    called_off: pd.DataFrame
    phrases: pd.DataFrame
    capitals: dict[str, str]


def made(material: Material, seed: str, level: str, count: int = 5) -> pd.DataFrame:
    """At most `count` questions; fewer where the material does not suffice, none where it is empty.

    Columns: number (from 1), kind (first, year, speaker, capital, called_off), prompt, options (list of texts),
    answer (place of the right one, from 0), record (the event or statement asked about), explained (a sentence).
    """
    chance = random.Random(f"{seed}/{level}")  # noqa: S311 - a game, and it must come out the same for a whole class
    gap = GAPS[level]
    kinds: dict[str, Iterator[Question]] = {
        kind: maker(material, chance, gap) for kind, maker in sorted(MAKERS.items())
    }
    questions: list[Question] = []
    used: set[object] = set()
    while kinds and len(questions) < count:
        for kind in chance.sample(sorted(kinds), len(kinds)):
            question = next((one for one in kinds[kind] if one["record"] not in used), None)
            if question is None:
                del kinds[kind]
            elif len(questions) < count:
                used.add(question["record"])
                questions.append({"number": len(questions) + 1, "kind": kind} | question)
    return pd.DataFrame(questions, columns=COLUMNS)


def shuffled(rows: pd.DataFrame, chance: random.Random) -> list:
    """The rows as tuples in an order of chance."""
    found = list(rows.itertuples(index=False))
    chance.shuffle(found)
    return found


def asked(chance: random.Random, prompt: str, right: str, wrong: list[str], record: str, explained: str) -> Question:
    """A question with its options in an order of chance."""
    options = [right, *wrong]
    chance.shuffle(options)
    return {
        "prompt": prompt,
        "options": options,
        "answer": options.index(right),
        "record": record,
        "explained": explained,
    }


def dated(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows whose title does not give the year away, one a title."""
    return rows[~rows["title"].str.contains(NAMES_A_YEAR, regex=True)].drop_duplicates("title")


def apart(row: object, others: list, years: int) -> bool:
    """Whether a row lies so many years from each of the others."""
    return all(abs((row.date - other.date).days) >= 365 * years for other in others)


def first(material: Material, chance: random.Random, gap: int) -> Iterator[Question]:
    """Which of three events came first?"""
    rows = shuffled(dated(material.events), chance)
    for row in rows:
        chosen = [row]
        for other in chance.sample(rows, len(rows)):
            if len(chosen) < 3 and apart(other, chosen, gap):
                chosen.append(other)
        if len(chosen) == 3:
            earliest, *later = sorted(chosen, key=lambda one: one.date)
            explained = "; ".join(f"{one.title}: {spoken(one.date)}" for one in (earliest, *later))
            yield asked(
                chance,
                "Which of these came first?",
                earliest.title,
                [one.title for one in later],
                earliest.event,
                explained,
            )


def year(material: Material, chance: random.Random, gap: int) -> Iterator[Question]:
    """In which year did it happen?"""
    if material.events.empty:
        return
    start, end = material.events["date"].dt.year.min(), material.events["date"].dt.year.max()
    for row in shuffled(dated(material.events), chance):
        true = row.date.year
        possible = [other for other in range(start, end + 1) if other != true and (other - true) % gap == 0]
        near = sorted(possible, key=lambda other: abs(other - true))[: 2 * (OPTIONS - 1)]
        if len(near) >= OPTIONS - 1:
            wrong = [str(other) for other in chance.sample(near, OPTIONS - 1)]
            question = asked(
                chance,
                f"Where on the line does this belong? {row.title}",
                str(true),
                wrong,
                row.event,
                f"{spoken(row.date)}.",
            )
            options = sorted(question["options"])
            yield question | {"options": options, "answer": options.index(str(true))}


def speaker(material: Material, chance: random.Random, gap: int) -> Iterator[Question]:
    """Who said it, on a day that is named?"""
    rows = shuffled(material.phrases[material.phrases["person"]], chance)
    for row in rows:
        near = sorted(rows, key=lambda other: abs((other.date - row.date).days))
        others = list(dict.fromkeys(other.speaker for other in near if other.speaker != row.speaker))[:NEAR]
        if len(others) >= OPTIONS - 1:
            yield asked(
                chance,
                f"Who said on {spoken(row.date)}: “{row.phrase}”?",
                row.speaker,
                chance.sample(others, OPTIONS - 1),
                row.statement,
                f"{row.speaker}, {spoken(row.date)}.",
            )


def capital(material: Material, chance: random.Random, gap: int) -> Iterator[Question]:
    """Which capital's words are these, of those that spoke of the same event?"""
    rows = material.phrases.dropna(subset=["event", "event_title"])
    sides = rows.groupby("event")["state"].agg(lambda states: sorted(set(states)))
    for row in shuffled(rows, chance):
        states = sides[row.event]
        names = material.capitals
        if len(states) >= 2 and not any(re.search(rf"\b{re.escape(names[state])}\b", row.phrase) for state in states):
            yield asked(
                chance,
                f"{row.event_title}. Whose words on it are these: “{row.phrase}”?",
                names[row.state],
                [names[state] for state in states if state != row.state],
                row.statement,
                f"{names[row.state]}: {row.speaker}, {spoken(row.date)}.",
            )


def called_off(material: Material, chance: random.Random, gap: int) -> Iterator[Question]:
    """Which of these did not take place?"""
    held = shuffled(dated(material.meetings), chance)
    missed = set(material.called_off["title"])
    for row in shuffled(material.called_off, chance):
        # Nearer in time is harder, but the same year could be taken for the meeting that was put off.
        others = [one for one in held if one.title not in missed and abs(one.date.year - row.year) >= 1]
        if len(others) >= OPTIONS - 1:
            yield asked(
                chance,
                "Which of these was planned or announced, but did not take place?",
                f"{row.title} ({row.year})",
                [f"{one.title} ({one.date.year})" for one in others[: OPTIONS - 1]],
                row.event,
                f"{row.event_title}, {spoken(row.date)}.",
            )
            chance.shuffle(held)


MAKERS: dict[str, Callable[[Material, random.Random, int], Iterator[Question]]] = {
    "first": first,
    "year": year,
    "speaker": speaker,
    "capital": capital,
    "called_off": called_off,
}
