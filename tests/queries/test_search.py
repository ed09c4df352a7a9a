"""What the search finds on the real record in three languages, and how it behaves on the tiny one."""

import time
from pathlib import Path

import pandas as pd
import pytest

from analysis import search_answer
from analysis.search_index import Index
from analysis.spelling import Spelling
from database import check
from queries import search
from tests.queries.searches import MISSPELT, PAIRS

COMMUNIQUE, JOINT = "1972-02-28-communique", "1972-02-28-joint-words"
FAST = 0.05


def indexed() -> tuple[Index, Spelling]:
    """The index of whichever record the questions are asked of."""
    kinds = [search.events(), search.statements(), search.actors(), search.stories(), search.sources()]
    documents, names = pd.concat(kinds, ignore_index=True), search.names()
    texts = pd.concat([documents[text] for text in ("title", "names", "places", "text")], ignore_index=True)
    return Index.of(documents, names), Spelling.of(texts, names["name"])


@pytest.fixture(scope="module")
def whole() -> tuple[Index, Spelling]:
    """The index of the real record."""
    return indexed()


@pytest.fixture
def tiny_index(tiny_record: None) -> Index:
    return indexed()[0]


@pytest.mark.parametrize(("query", "expected"), PAIRS)
def test_a_query_finds_its_record_among_the_first_five(whole: tuple, query: str, expected: str) -> None:
    assert expected in search_answer.answer(whole[0], query).rows["record"].head(5).tolist()


@pytest.mark.parametrize(
    "names",
    [
        ("Xi", "Xi Jinping", "Си Цзиньпин", "习近平", "習近平"),
        ("Putin", "Путиным", "普京"),
        ("Trump", "特朗普", "川普"),
    ],
)
def test_all_names_of_an_actor_find_the_same_in_the_same_order(whole: tuple, names: tuple[str, ...]) -> None:
    found = [search_answer.answer(whole[0], name).rows["record"].tolist() for name in names]

    assert len(found[0]) > 50
    assert all(one == found[0] for one in found)


@pytest.mark.parametrize(("query", "expected"), MISSPELT)
def test_a_misspelt_name_is_mended(whole: tuple, query: str, expected: str) -> None:
    index, spelling = whole

    assert search_answer.mended(spelling, search_answer.answer(index, query))[0] == expected


def test_a_word_that_is_known_is_not_mended(whole: tuple) -> None:
    index, spelling = whole

    assert search_answer.mended(spelling, search_answer.answer(index, "Khrushchev in Peking")) == []


def test_a_query_is_fast(whole: tuple) -> None:
    index, spelling = whole
    took = []
    for query in [query for query, _ in [*PAIRS, *MISSPELT]]:
        start = time.process_time()
        found = search_answer.answer(index, query)
        search_answer.mended(spelling, found)
        took.append(time.process_time() - start)

    assert max(took) < FAST


@pytest.mark.parametrize(
    "query", ["", "   ", "the", "zzzqqq", "\x00\u202e<>", "'; DROP TABLE events; --"[:3], "𠀀" * 100]
)
def test_an_empty_or_hopeless_query_finds_nothing(whole: tuple, query: str) -> None:
    assert search_answer.answer(whole[0], query).rows.empty


def test_each_count_of_a_facet_is_what_the_choice_leaves(whole: tuple) -> None:
    rows = search_answer.answer(whole[0], "Taiwan").rows
    for facet in ("kind", "state", "decade"):
        chosen = {"kind": "event"} if facet != "kind" else {"state": "USA"}
        counts = search_answer.counts(rows, chosen, facet)
        assert len(counts) > 1
        for code, count in counts.items():
            assert len(search_answer.narrowed(rows, chosen | {facet: code})) == count > 0


def test_a_choice_that_nothing_has_leaves_nothing(whole: tuple) -> None:
    rows = search_answer.answer(whole[0], "Taiwan").rows

    assert search_answer.narrowed(rows, {"state": "Atlantis"}).empty
    assert search_answer.narrowed(rows, {"kind": "nothing", "state": "USA", "decade": "<NA>s"}).empty


def test_a_record_that_lacks_a_word_is_found_only_if_none_has_all(tiny_index: Index) -> None:
    both, complete = tiny_index.find("Nixon Zhou")
    some, incomplete = tiny_index.find("Nixon Zhenbao")

    assert COMMUNIQUE in both["record"].tolist()
    assert "leonid-brezhnev" not in both["record"].tolist()
    assert complete
    assert len(some)
    assert not incomplete


def test_a_date_narrows_to_its_days(tiny_index: Index) -> None:
    rows = search_answer.answer(tiny_index, "1969").rows

    assert rows["record"].tolist() == ["1969-03-02-clash", "https://example.org/soviet-note"]
    assert set(rows["decade"]) == {"1960s"}
    assert search_answer.answer(tiny_index, "1999").rows.empty


@pytest.mark.usefixtures("tiny_record")
def test_a_source_names_the_records_that_lean_on_it() -> None:
    rows = search.leaning("https://example.com/communique")

    assert rows[["kind", "record"]].to_numpy().tolist() == [["event", COMMUNIQUE], ["statement", JOINT]]


@pytest.mark.usefixtures("tiny_record")
def test_only_actors_who_met_are_in_the_network() -> None:
    assert search.met()["actor"].tolist() == ["leonid-brezhnev", "richard-nixon", "soviet-border-troops", "zhou-enlai"]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (
            "zhou-enlai,Chou En-lai,en\nnobody,Nobody,en\n",
            "codes/aliases.csv, Nobody: actor nobody is not in actors.toml",
        ),
        (
            "zhou-enlai,Chou,en\nrichard-nixon,Chou,en\n",
            "codes/aliases.csv, Chou: the name stands for richard-nixon and for zhou-enlai",
        ),
    ],
)
def test_an_alias_names_one_actor_that_there_is(data: Path, rows: str, sentence: str) -> None:
    (data / "codes" / "aliases.csv").write_text("actor,alias,language\n" + rows, "utf-8")

    assert list(map(str, check(data))) == [sentence]
