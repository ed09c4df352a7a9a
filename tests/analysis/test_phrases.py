"""Where a phrase stands: in any case, in three languages, and what the editors' list promises."""

import pandas as pd
import pytest

from analysis import phrases
from queries import phrases as asked

SAID = pd.DataFrame(
    [
        ("a", "2012-03-01", ["CHN"], "Wang Yi", "Taiwan is one of the core interests.", None, "维护核心利益", None),
        ("b", "2010-01-01", ["RUS", "CHN"], "Putin, Xi", "They speak of trade.", "respects Core Interest", None, None),
        ("c", "2013-01-01", ["RUS"], "Lavrov", "Nothing of the kind.", None, "ядром ключевых интересов", None),
        ("d", "2014-01-01", ["USA"], "Kerry", "A core\nand its interests; scored interests.", None, None, None),
    ],
    columns=[
        "statement", "date", "speaks_for", "speakers", "gist", "phrase", "phrase_original", "phrase_translation",
    ],
).astype({"date": "datetime64[ns]"})  # fmt: skip
FORMS = ["core interests", "ключевые интересы", "核心利益"]


def test_a_phrase_is_found_in_any_case_and_language_the_oldest_first() -> None:
    uses = phrases.Texts.of(SAID).uses(FORMS)

    assert uses[["statement", "how"]].to_numpy().tolist() == [["b", "quoted"], ["a", "quoted"], ["c", "quoted"]]


def test_a_phrase_in_the_editors_words_is_said_to_be_theirs() -> None:
    uses = phrases.Texts.of(SAID).uses(["core interests"])

    assert uses.set_index("statement")["how"].to_dict() == {"a": "in the gist", "b": "quoted"}


@pytest.mark.parametrize("forms", [[], [""], ["  "], ["!?"], ["\x1f"]])
def test_nothing_sought_is_nothing_found(forms: list[str]) -> None:
    assert phrases.Texts.of(SAID).uses(forms).empty


def test_marks_tell_where_the_words_stand() -> None:
    text = "Core interests, and core interests again"

    assert [text[start:end] for start, end in phrases.marks(text, FORMS)] == ["Core interests", "core interests"]


def test_a_joint_statement_counts_for_each_of_its_states() -> None:
    counts = phrases.by_year(phrases.Texts.of(SAID).uses(FORMS))

    assert counts[["state", "year", "statements"]].to_numpy().tolist() == [
        ["CHN", 2010, 1],
        ["CHN", 2012, 1],
        ["RUS", 2010, 1],
        ["RUS", 2013, 1],
    ]


def test_phrases_are_counted_the_most_used_first() -> None:
    listed = pd.DataFrame(
        {"name": ["nowhere", "core interests"], "en": [["nowhere"], ["core interests"]]}
        | {"ru": [["нигде"], ["ключевые интересы"]], "zh": [["無"], ["核心利益"]]}
    )
    counts = phrases.counted(phrases.Texts.of(SAID), listed)

    assert counts[["name", "ru", "uses", "quoted"]].to_numpy().tolist() == [
        ["core interests", "ключевые интересы", 3, 3],
        ["nowhere", "нигде", 0, 0],
    ]
    assert counts["first"].tolist() == [pd.Timestamp("2010-01-01").date(), None]


def test_no_use_has_no_year_and_no_speaker() -> None:
    none = phrases.Texts.of(SAID).uses(["nowhere to be found"])

    assert phrases.by_year(none).empty
    assert phrases.by_speaker(none).empty


def test_the_list_has_forty_phrases_seen_in_two_languages_or_more() -> None:
    seen = [asked.pages(phrase)["language"].nunique() for phrase in asked.listed()["phrase"]]

    assert sum(count >= 2 for count in seen) >= 40
    assert min(seen) >= 1


def test_the_words_of_each_page_have_the_phrase_in_the_language_of_the_page() -> None:
    wrong = [
        (one.phrase, page.words)
        for one in asked.listed().itertuples()
        for page in asked.pages(one.phrase).itertuples()
        if not phrases.marks(page.words, getattr(one, page.language))
    ]

    assert wrong == []
