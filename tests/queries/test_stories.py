"""What the questions about stories bring back, and what the real stories keep to."""

import re
from pathlib import Path

import pytest

from database import build
from queries import ask, events, statements, stories
from tests.database.test_stories import STORY, write

QUOTED = re.compile("“([^”]+)”")


@pytest.fixture
def story(data: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The tiny record with a story, and the name of it."""
    write(data, STORY)
    connection = build(data)
    monkeypatch.setattr(ask, "built", lambda: connection)
    return "tiny-story"


def test_a_story_is_listed_with_its_steps(story: str) -> None:
    listed = stories.listed()

    assert listed[["story", "minutes", "steps", "plain"]].to_numpy().tolist() == [[story, 30, 6, False]]


def test_steps_come_in_order_with_their_chart(story: str) -> None:
    steps = stories.steps(story)

    assert steps["step"].tolist() == [1, 2, 3, 4, 5, 6]
    first = steps.iloc[0]
    assert (first["view"], first["first_year"], list(first["dyads"])) == ("seismograph", 1969, ["CHN-USA"])


def test_notes_and_records_belong_to_the_story(story: str) -> None:
    notes = stories.notes(story)

    assert notes["kind"].value_counts().to_dict() == {"discussion": 2, "sourcing": 2, "term": 2, "curriculum": 1}
    assert notes.loc[notes["text"] == "Two", "meaning"].item() == "Second."
    assert stories.records(story).loc[:1, ["record", "kind"]].to_numpy().tolist() == [
        ["1972-02-28-communique", "event"],
        ["1972-02-28-joint-words", "statement"],
    ]


@pytest.mark.usefixtures("story")
def test_an_unknown_story_has_no_steps() -> None:
    assert stories.steps("no-such-story").empty


def test_there_are_eight_stories_and_the_week_of_december_2022_is_the_first() -> None:
    listed = stories.listed()

    assert len(listed) >= 8
    assert listed["story"].iloc[0] == "december-2022"
    assert listed["plain"].sum() >= 3


def test_what_a_story_quotes_stands_in_a_record_of_the_step() -> None:
    missing = []
    for story in stories.listed()["story"]:
        records = stories.records(story)
        for step in stories.steps(story).itertuples(index=False):
            said = " ".join(map(words_of, records.loc[records["step"] == step.step, "record"])).lower()
            texts = " ".join(filter(None, [step.text, step.plain, step.slide])).replace("*", "")
            quoted = [" ".join(words.split()).rstrip(".") for words in QUOTED.findall(texts)]
            missing += [(story, step.step, words) for words in quoted if words.lower() not in said]

    assert missing == []


def words_of(record: str) -> str:
    """All words of an event or statement."""
    rows = [events.one(record), statements.one(record)]
    return " ".join(str(cell) for found in rows for row in found.to_numpy().tolist() for cell in row)
