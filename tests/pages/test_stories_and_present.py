"""A story opens at the step that its link names, on its page and on a wall, whatever else the link says."""

import pytest

from tests.pages.reader import opened

STORIES, PRESENT, NOTES = (f"pages/teach/{page}.py" for page in ("stories", "present", "presenter"))


def test_the_list_says_question_and_length() -> None:
    app = opened(STORIES)

    assert app.title[0].value == "Stories"
    assert app.subheader[0].value == "One week in December 2022"
    assert app.caption[0].value.startswith("10 steps · about 45 minutes")


@pytest.mark.parametrize(
    ("step", "heading"),
    [
        ("5", "5. One call, two accounts"),
        ("99", "10. 30 December: two presidents on a screen"),
        ("0", "1. A friendship without limits"),
        ("-3", "1. A friendship without limits"),
        ("five", "1. A friendship without limits"),
        ("²", "1. A friendship without limits"),
        ("9" * 5000, "1. A friendship without limits"),
    ],
)
def test_a_link_opens_its_step(step: str, heading: str) -> None:
    app = opened(STORIES, story="december-2022", step=step)

    assert app.subheader[0].value == heading


def test_next_changes_the_address() -> None:
    app = opened(STORIES, story="december-2022", step="5")
    app.button(key="next-step").click().run()

    assert app.subheader[0].value == "6. A law about Taiwan"
    assert "6" in app.query_params["step"]


def test_simpler_words_can_be_had_and_stay() -> None:
    app = opened(STORIES, story="december-2022", step="2", plain="true")
    app.button(key="next-step").click().run()

    assert any("an important American politician" in text.value for text in app.markdown)


def test_there_is_no_step_before_the_first_or_after_the_last() -> None:
    assert opened(STORIES, story="december-2022", step="1").button(key="previous-step").disabled
    assert opened(STORIES, story="december-2022", step="10").button(key="next-step").disabled


@pytest.mark.parametrize("page", [STORIES, PRESENT])
def test_an_unknown_story_is_told_and_the_list_shown(page: str) -> None:
    app = opened(page, story="<b>nothing</b>", step="2")

    assert app.info[0].value.startswith("There is no story")
    assert len(app.subheader) >= 8


def test_a_wall_shows_heading_and_slide_and_every_key() -> None:
    app = opened(PRESENT, story="december-2022", step="5")

    assert app.title[0].value == "One call, two accounts"
    assert app.header[0].value.startswith("One telephone call, two accounts.")
    keys = {button.proto.shortcut for button in app.button}
    assert keys == {"left", "right", "space", "home", "end", "escape", "h", "", *"12346789"}


def test_every_step_of_every_story_can_be_presented() -> None:
    stories = [link.proto.query_string for link in opened(STORIES).get("page_link") if link.proto.query_string]
    assert len(stories) >= 8
    for query in stories:
        app = opened(PRESENT, story=query.split("story=")[1].split("&")[0])
        while not app.button(key="present-Right").disabled:
            app.button(key="present-Right").click().run()
            assert not app.exception
            assert len(app.title) == 1


@pytest.mark.parametrize("page", [STORIES, PRESENT])
def test_a_figure_is_told_only_when_it_was_guessed(page: str) -> None:
    app = opened(page, story="detente", step="7")
    assert not [text for text in [*app.markdown, *app.header] if "28,258" in text.value.replace("\\", "")]
    app.session_state["guess-detente-7"] = 24000.0
    app.run()

    assert [text for text in [*app.markdown, *app.header] if "28,258" in text.value.replace("\\", "")]


def test_the_notes_turn_the_wall() -> None:
    wall = opened(PRESENT, story="detente", step="2", room="abcdef")
    notes = opened(NOTES, story="detente", step="2", room="abcdef")
    notes.button(key="notes-Right").click().run()
    wall.run()

    assert notes.subheader[0].value == wall.title[0].value == "Four months from promise to alert"


def test_the_notes_know_the_answer() -> None:
    notes = opened(NOTES, story="detente", step="7", room="ghijkl")

    assert "28,258" in notes.info[0].value


@pytest.mark.parametrize("page", [STORIES, PRESENT])
def test_keys_can_be_switched_off_and_are_told(page: str) -> None:
    app = opened(page, story="detente", step="2")
    assert any(button.proto.shortcut for button in app.button)
    app.toggle(key="keys").set_value(False).run()
    assert not any(button.proto.shortcut for button in app.button)
    app.button(key="keys-help").click().run()

    assert "One step back or on" in str(app.table[0].value.to_numpy())
