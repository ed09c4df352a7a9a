"""A sheet to print keeps its answers for the key, and shows markup as text."""

import pandas as pd

from publish import quiz_sheet

QUESTIONS = pd.DataFrame(
    {
        "number": [1],
        "prompt": ["Who said <b>“no”</b>?"],
        "options": [["Nixon", "<script>alert(1)</script>"]],
        "answer": [0],
        "record": ["1972-s"],
        "explained": ["It was Nixon."],
    }
)


def page(*, key: bool) -> str:
    return quiz_sheet.page(QUESTIONS, "Everything, easy", "http://here/quiz?seed=a&b=c", "v1", key=key).decode()


def test_the_sheet_does_not_tell_the_answer() -> None:
    sheet = page(key=False)

    assert "✓" not in sheet
    assert "It was Nixon." not in sheet
    assert 'class="right"' not in sheet


def test_the_key_tells_it() -> None:
    assert '<li class="right">Nixon ✓</li>' in page(key=True)
    assert "It was Nixon. Record: 1972-s" in page(key=True)


def test_markup_is_text() -> None:
    assert "<script>" not in page(key=True)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page(key=False)
