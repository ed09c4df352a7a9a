"""What the About page says of the reliability of the codes."""

import duckdb
import pytest

from analysis import reliability
from queries import ask, record
from tests.pages.reader import opened
from ui import words
from ui.reliability import figures

ABOUT = "pages/reference/about.py"


def test_each_kind_of_code_has_its_sentence_and_the_caveat_stands_beside_it() -> None:
    said = [text.value for text in opened(ABOUT).markdown]
    sentences = [words.literal(reliability.sentence(row)) for _, row in figures().iterrows()]

    assert len(sentences) == 4
    assert any(all(sentence in text for sentence in sentences) for text in said)
    assert any("Both coders were language models" in text for text in said)
    assert any("{coded} of {drawn} records".format(**record.drawn_again()) in text for text in said)


def test_a_record_without_a_second_coding_says_so(
    tiny: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "built", lambda: tiny)

    assert any("No sample has been coded a second time yet" in text.value for text in opened(ABOUT).markdown)
