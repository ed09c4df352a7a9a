"""A story names only what exists, and keeps its measure."""

from pathlib import Path

import pytest

from database import build, check
from tests.database.rounds import checked

WORDS = " ".join(["word"] * 60)
PARTS = """
[[story]]
id = "tiny-story"
order = 1
title = "A tiny story"
question = "What can six steps tell?"
minutes = 30
audience = "Testers"
curriculum = ["C3: evidence"]
teacher_notes = "Notes."
discussion = ["Why?", "How?"]
sourcing = ["Who wrote this?", "When?"]
key_terms = [{ term = "One", meaning = "First." }, { term = "Two", meaning = "Second." }]
"""
EVENT = "1972-02-28-communique"
STEP = f"""
[[story.steps]]
heading = "A step"
text = "{WORDS}"
slide = "Few words."
records = ["1972-02-28-communique", "1972-02-28-joint-words"]
chart = {{ view = "seismograph", years = [1969, 1972], dyads = ["CHN-USA"], weight = 2, event = "{EVENT}" }}
"""
STORY = PARTS + STEP * 6


def write(data: Path, text: str) -> None:
    (data / "stories").mkdir(exist_ok=True)
    (data / "stories" / "tiny.toml").write_text(text, "utf-8")


def told(data: Path, text: str) -> list[str]:
    """The faults of the tiny record with this story."""
    write(data, text)
    return [str(fault) for fault in check(data)]


def test_a_sound_story_has_no_fault(data: Path) -> None:
    assert told(data, STORY) == []


def test_its_rows_are_in_their_tables(data: Path) -> None:
    write(data, STORY)
    connection = build(data)

    assert connection.execute("SELECT story, minutes FROM stories").fetchall() == [("tiny-story", 30)]
    assert connection.execute("SELECT count(*), max(step) FROM story_steps").fetchone() == (6, 6)
    assert connection.execute("SELECT DISTINCT first_year, last_year, dyads, weight FROM step_charts").fetchall() == [
        (1969, 1972, ["CHN-USA"], 2)
    ]
    assert connection.execute("SELECT record FROM step_records WHERE step = 6 ORDER BY position").fetchall() == [
        ("1972-02-28-communique",),
        ("1972-02-28-joint-words",),
    ]


@pytest.mark.parametrize(
    "edits",
    [
        [
            (
                '"1972-02-28-joint-words"]',
                '"1972-02-28-nothing"]',
                "step 1 names 1972-02-28-nothing, which is not in the",
            ),
            ('["CHN-USA"]', '["CHN-MARS"]', "pair of states 'CHN-MARS' is not one of RUS-CHN, CHN-USA, RUS-USA"),
            ("[1969, 1972]", "[1972, 1969]", "its years 1972 and 1969 are not in order"),
            ("[1969, 1972]", "[1975, 1976]", "its event 1972-02-28-communique is not drawn within 1975 and 1976"),
            ("weight = 2", 'era = "detente"', "a seismograph needs years and no era"),
            ("word word", "word", "the text of step 1 has 59 words instead of 60 to 130"),
            ("Few words.", "word " * 31, "the slide of step 1 has 31 words instead of at most 30"),
            ('slide = "Few', 'plain = "Too short."\nslide = "Few', "1 of 6 steps have plain words"),
        ],
        [
            ('communique" }', 'nothing" }', "its event 1972-02-28-nothing is not among the records of the step"),
            ('view = "seismograph"', 'view = "triangle"', "a triangle needs an era and nothing else"),
        ],
        [
            ("weight = 2", "weight = 5", "is not drawn within 1969 and 1972 at weight 5"),
        ],
        [
            ("weight = 2", "colour = 2", "unknown key 'colour'"),
            ('view = "seismograph"', 'view = "map"', "'view' in 'steps' is 'map', which is not 'seismograph' or"),
            ("minutes = 30", 'minutes = "long"', "'minutes' must be a whole number"),
        ],
    ],
)
def test_a_fault_is_told(data: Path, edits: list[tuple[str, str, str]]) -> None:
    write(data, STORY)
    missing, faults = checked(data, [("stories/tiny.toml", *edit) for edit in edits])

    assert missing == []
    assert all(fault.startswith("stories/tiny.toml, tiny-story: ") for fault in faults)


@pytest.mark.parametrize("steps", [0, 5, 13])
def test_a_story_has_six_to_twelve_steps(data: Path, steps: int) -> None:
    found = told(data, PARTS + (STEP * steps or "steps = []\n"))

    assert found == [f"stories/tiny.toml, tiny-story: it has {steps} steps, which is not within 6 and 12"]


def test_two_stories_cannot_share_a_name(data: Path) -> None:
    assert "stories/tiny.toml, tiny-story: another story has this id too" in told(data, STORY * 2)


def test_an_unknown_period_is_told(data: Path) -> None:
    chart = 'chart = { view = "triangle", era = "belle_epoque" }'
    found = told(data, PARTS + STEP * 5 + STEP.split("chart =")[0] + chart)

    assert found == ["stories/tiny.toml, tiny-story: chart of step 6: period 'belle_epoque' is not in codes/eras.csv"]
