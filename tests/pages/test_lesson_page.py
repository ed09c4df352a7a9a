"""A kit of every story, and of chosen events."""

import pytest

from publish import chrome
from queries import stories
from tests.pages.reader import opened
from ui import lesson_kit

LESSON = "pages/teach/lesson.py"


def test_a_link_opens_the_kit_of_a_story() -> None:
    app = opened(LESSON, **{"kit-story": "Détente and its end"})

    assert app.subheader[0].value == "Détente and its end"


def test_at_most_twenty_events_are_taken() -> None:
    app = opened(LESSON, kit="The chosen events", weight="4")

    assert any(text.value.startswith("20 events") for text in app.caption)


def test_a_choice_without_events_gets_a_sentence() -> None:
    app = opened(LESSON, kit="The chosen events", words="no such words anywhere")

    assert "No event matches" in app.info[0].value


def test_without_a_chrome_the_slides_have_no_charts_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chrome, "found", lambda: None)
    app = opened(LESSON)
    next(button for button in app.button if button.label == "Make the slides").click().run()

    assert not app.exception
    assert "the slides have no charts" in app.info[0].value


def test_every_story_has_questions_that_can_be_answered() -> None:
    kits = {story["story"]: lesson_kit.of_story(story) for _, story in stories.listed().iterrows()}

    assert [story for story, kit in kits.items() if len(kit.quiz) < 4] == []
    assert [story for story, kit in kits.items() if len(kit.marks) < 6] == []
    assert [story for story, kit in kits.items() if not all(step.sources for step in kit.steps)] == []
