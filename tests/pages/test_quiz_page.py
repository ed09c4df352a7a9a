"""The quiz is the same for all who have its link; an answer is told at once and counted."""

from streamlit.testing.v1 import AppTest

from tests.pages.reader import opened

QUIZ = "pages/teach/quiz.py"


def prompts(app: AppTest) -> list[str]:
    return [text.value for text in app.markdown if text.value.startswith("**") and ". " in text.value]


def test_one_link_one_quiz() -> None:
    link = {"seed": "lion", "level": "Medium", "length": "10", "topic": "China–United States"}

    assert len(prompts(opened(QUIZ, **link))) == 10
    assert prompts(opened(QUIZ, **link)) == prompts(opened(QUIZ, **link))
    assert prompts(opened(QUIZ, **link)) != prompts(opened(QUIZ, **link | {"seed": "tiger"}))


def test_an_answer_is_told_and_cannot_be_changed() -> None:
    app = opened(QUIZ, seed="lion")
    app.radio[0].set_value(0).run()

    assert len(app.success) + len(app.error) == 1
    assert len(app.radio) == 4


def test_a_whole_quiz_is_scored_and_begun_again() -> None:
    app = opened(QUIZ, seed="lion")
    for _ in range(5):
        app.radio[0].set_value(0).run()
    right = len(app.success)

    assert right + len(app.error) == 5
    assert app.get("progress")[0].proto.text == f"5 of 5 answered, {right} right"
    next(button for button in app.button if button.label == "Start again").click().run()
    assert app.get("progress")[0].proto.text == "0 of 5 answered, 0 right"


def test_nonsense_in_the_link_gives_a_quiz() -> None:
    app = opened(QUIZ, seed="<script>" * 900, level="Impossible", length="999999", topic="'; DROP TABLE")

    assert len(prompts(app)) == 5
