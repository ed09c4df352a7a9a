"""How texts, names, dates and spellings are read, in three languages."""

import datetime as dt

import pandas as pd
import pytest

from analysis.days_in import days
from analysis.names_in import Names
from analysis.search_answer import passage
from analysis.search_index import FIELDS, Index
from analysis.spelling import Spelling
from analysis.words_of import SIMPLIFIED, TRADITIONAL, folded, terms, units

NAMES = pd.DataFrame(
    [
        ("xi-jinping", "Xi"),
        ("xi-jinping", "习近平"),
        ("xi-jinping", "Си Цзиньпин"),
        ("china", "China"),
        ("coast-guard", "China Coast Guard"),
        ("old-bush", "Bush"),
        ("young-bush", "Bush"),
    ],
    columns=["actor", "name"],
)


def looked_up(text: str, *, lone: bool = True) -> list[str]:
    return [term.term for term in terms(units(text), lone=lone)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("treaties", "treaty"),
        ("Communiqués", "communique"),
        ("Хрущёва", "хрущев"),
        ("санкциями", "санкции"),
        ("Cancún", "CANCUN"),
        ("蘇聯", "苏联"),
        ("２０２２", "2022"),
    ],
)
def test_forms_of_a_word_are_one_term(one: str, other: str) -> None:
    assert looked_up(one) == looked_up(other) != []


def test_chinese_is_read_by_pairs() -> None:
    assert looked_up("上海公报", lone=False) == ["上海", "海公", "公报"]
    assert looked_up("上海", lone=True) == ["上海", "上", "海"]
    assert looked_up("华", lone=False) == ["华"]
    assert looked_up("上,海", lone=False) == ["上", "海"]


def test_stop_words_are_no_terms() -> None:
    assert looked_up("the Treaty of the USSR and what's in it, и в том") == ["treati", "ussr", "том"]


def test_every_character_stays_in_its_place() -> None:
    text = "İstanbul ﬁnal ½ ёЁ 蘇聯 e\u0301"

    assert len(folded(text)) == len(text)
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL))
    assert [text[unit.start : unit.end] for unit in units("Nixon visits 上海")] != []


def test_a_name_is_one_word_in_every_language_and_the_longest_wins() -> None:
    known = Names.of(NAMES)
    named = [
        [term.term for term in known.split(units(text))[0]]
        for text in ("Xi's", "习近平", "習近平", "Си Цзиньпина", "China Coast Guard in China", "Bush", "Taxi")
    ]

    assert named == [["@xi-jinping"]] * 4 + [["@coast-guard", "@china"], [], []]


def test_a_name_does_not_go_over_the_end_of_a_line() -> None:
    assert [term.term for term in Names.of(NAMES).split(units("China\nCoast Guard"))[0]] == ["@china"]


@pytest.mark.parametrize(
    ("query", "first", "last", "rest"),
    [
        ("1972", (1972, 1, 1), (1972, 12, 31), ""),
        ("Nixon 1972", (1972, 1, 1), (1972, 12, 31), "Nixon"),
        ("Feb 2022", (2022, 2, 1), (2022, 2, 28), ""),
        ("Sept. 2001", (2001, 9, 1), (2001, 9, 30), ""),
        ("28 February 1972", (1972, 2, 28), (1972, 2, 28), ""),
        ("September 11, 2001", (2001, 9, 11), (2001, 9, 11), ""),
        ("2022-02-04", (2022, 2, 4), (2022, 2, 4), ""),
        ("февраль 2022", (2022, 2, 1), (2022, 2, 28), ""),
        ("28 февраля 1972 года", (1972, 2, 28), (1972, 2, 28), ""),
        ("мая 1972", (1972, 5, 1), (1972, 5, 31), ""),
        ("2022年2月", (2022, 2, 1), (2022, 2, 28), ""),
        ("1972年2月28日 尼克松", (1972, 2, 28), (1972, 2, 28), "尼克松"),
        ("1970s", (1970, 1, 1), (1979, 12, 31), ""),
        ("1960-е", (1960, 1, 1), (1969, 12, 31), ""),
        ("1972–1969", (1969, 1, 1), (1972, 12, 31), ""),
        ("31 Feb 2022", (2022, 2, 1), (2022, 2, 28), ""),
        ("2022年13月", (2022, 1, 1), (2022, 12, 31), ""),
        ("Feb 2024", (2024, 2, 1), (2024, 2, 29), ""),
    ],
)
def test_date_words_are_dates(query: str, first: tuple, last: tuple, rest: str) -> None:
    spans, left = days(query)

    assert spans == [(dt.date(*first), dt.date(*last))]
    assert left.strip() == rest
    assert len(left) == len(query)


@pytest.mark.parametrize("query", ["1812", "20222", "Resolution 2758", "May", "f16", ""])
def test_other_numbers_are_words(query: str) -> None:
    assert days(query) == ([], query)


def test_a_word_found_is_marked_where_it_stands() -> None:
    documents = pd.DataFrame([{"kind": "event", "record": "a", "weight": 3, "title": "Xi"}]).reindex(
        columns=["kind", "record", "weight", *FIELDS]
    )
    index = Index.of(documents, NAMES)
    text = "Xi and 习近平 sign treaties in 上海公报"

    assert [text[start:end] for start, end in index.marks(text, index.asked("Си Цзиньпин treaty 上海公报"))] == [
        "Xi",
        "习近平",
        "treaties",
        "上海公报",
    ]
    assert index.marks("<b>*bold*</b>", index.asked("Xi")) == []


def test_a_rare_word_in_a_title_outweighs_a_common_one_in_a_text() -> None:
    rows = [
        {"record": "rare", "title": "Reykjavik"},
        {"record": "body", "title": "A meeting of leaders", "text": "They met in Reykjavik on a windy day"},
        {"record": "none", "title": "A meeting of leaders"},
    ]
    documents = pd.DataFrame([{"kind": "event", "weight": 3} | row for row in rows])
    index = Index.of(documents.reindex(columns=["kind", "record", "weight", *FIELDS]), NAMES)

    assert index.find("Reykjavik")[0]["record"].tolist() == ["rare", "body"]


def test_a_near_word_is_offered_and_a_far_one_is_not() -> None:
    spelling = Spelling.of(pd.Series(["Khrushchev speaks", "Khrushchev leaves", None]), pd.Series(["习近平"]))

    assert spelling.near("Kruschev") == ["Khrushchev"]
    assert spelling.near("习进平") == ["习近平"]
    assert spelling.near("zzzz") == []


def test_a_passage_begins_before_the_word_and_ends_between_words() -> None:
    text = "word " * 100
    start, end = passage(text, 300, 100)

    assert start < 300 < end
    assert text[start:end].strip().split() == ["word"] * len(text[start:end].split())
    assert passage("short", 0, 100) == (0, 5)
