"""What the search finds: 80 queries on the real record in three languages, and how it behaves on the tiny one."""

import time
from pathlib import Path

import pandas as pd
import pytest

from analysis import search_answer
from analysis.search_index import Index
from analysis.spelling import Spelling
from database import check
from queries import search

COMMUNIQUE, JOINT = "1972-02-28-communique", "1972-02-28-joint-words"
NO_LIMITS, ZHENBAO = "2022-02-04-putin-xi-no-limits", "1969-03-02-zhenbao-damansky-clash"
NIXON, KISSINGER = "1972-02-21-nixon-in-china", "1971-07-09-kissinger-secret-trip"
QUEMOY, MENG = "1954-09-03-china-shells-quemoy", "2018-12-01-meng-wanzhou-arrested"
PAIRS = [
    # English: names, places old and new, words, dates
    ("Xi", "xi-jinping"),
    ("Xi Jinping", NO_LIMITS),
    ("Nixon in China", NIXON),
    ("Nixon 1972", NIXON),
    ("Shanghai communiqué", "1972-02-28-shanghai-communique"),
    ("Damansky", ZHENBAO),
    ("Reykjavik", "1986-10-11-reykjavik-summit"),
    ("U-2", "1960-05-01-soviet-union-downs-u2"),
    ("Khrushchev secret speech", "1956-02-25-khrushchev-secret-speech"),
    ("Kissinger secret trip", KISSINGER),
    ("table tennis", "1971-04-10-us-table-tennis-team-in-china"),
    ("Apollo Soyuz docked", "1975-07-17-apollo-soyuz-docking"),
    ("Tiananmen", "1989-06-05-bush-suspends-arms-sales"),
    ("Gorbachev's visit to Peking", "1989-05-15-gorbachev-in-beijing"),
    ("EP-3", "2001-04-01-ep3-collision"),
    ("spy balloon", "2023-02-03-blinken-beijing-visit-postponed"),
    ("no limits", NO_LIMITS),
    ("Feb 2022 friendship", NO_LIMITS),
    ("shelling of Quemoy", QUEMOY),
    ("Kinmen", QUEMOY),
    ("Port Arthur", "1955-05-24-port-arthur-returned-to-china"),
    ("fentanyl tariffs", "2025-02-04-us-china-fentanyl-tariffs"),
    ("hydrogen bombs", "1967-06-17-china-first-hydrogen-bomb"),
    ("Blinken Wang December 2022", "2022-12-22-blinken-wang-call"),
    ("Mao Tse-tung 1949", "1949-10-01-prc-proclaimed"),
    ("Chou En-lai", "zhou-enlai"),
    ("Peking 1954", "1954-09-29-khrushchev-visits-beijing"),
    ("28 February 1972", "1972-02-28-shanghai-communique"),
    ("1979-01-01", "1979-01-01-us-china-diplomatic-relations"),
    ("Cancun", "1981-10-reagan-zhao-cancun"),
    # Russian
    ("Си Цзиньпин", "xi-jinping"),
    ("Си Цзиньпина", NO_LIMITS),
    ("Никсон Мао", NIXON),
    ("Брежнев и Никсон, 1972 год", "1972-05-22-moscow-summit"),
    ("Даманский", ZHENBAO),
    ("на Даманском", ZHENBAO),
    ("Хрущев", "nikita-khrushchev"),
    ("Хрущёва", "1956-02-25-khrushchev-secret-speech"),
    ("Киссинджер 1971", KISSINGER),
    ("Пелоси", "2022-08-02-pelosi-in-taiwan"),
    ("Сила Сибири", "2022-12-21-kovykta-field-opened"),
    ("февраль 2022", NO_LIMITS),
    ("в феврале 2022 года", NO_LIMITS),
    ("Разворот над Атлантикой", "1999-03-24-primakov-turns-back"),
    ("Порт-Артур", "1955-05-24-port-arthur-returned-to-china"),
    ("Рейган Горбачёв 1986", "1986-10-11-reykjavik-summit"),
    ("Путин Трамп август 2025", "2025-08-15-trump-putin-anchorage"),
    ("Путин запретил американцам усыновлять", "2012-12-28-dima-yakovlev-law"),
    ("Восток-2018", "2018-09-11-vostok-2018"),
    ("Чжоу Эньлай 1950", "1950-10-03-zhou-warns-through-panikkar"),
    ("Блинкен Лавров", "2022-01-21-blinken-lavrov-geneva"),
    ("Косыгин 1969", "1969-09-11-kosygin-zhou-beijing-airport"),
    ("ДСНВ", "2023-02-21-russia-suspends-new-start"),
    ("денонсация соглашения о плутонии", "2016-10-31-russia-suspends-plutonium-agreement"),
    ("договор о дружбе", "2021-06-28-treaty-of-2001-extended"),
    ("Ельцин Клинтон", "1994-01-14-clinton-yeltsin-moscow-declaration"),
    # Chinese, simplified and traditional
    ("习近平", "xi-jinping"),
    ("習近平 普京", NO_LIMITS),
    ("尼克松 毛泽东", NIXON),
    ("尼克松 1972年", NIXON),
    ("中美联合公报", "1972-02-28-shanghai-communique"),
    ("珍宝岛", ZHENBAO),
    ("珍寶島", ZHENBAO),
    ("赫鲁晓夫", "1956-02-25-khrushchev-secret-speech"),
    ("基辛格 1971年", KISSINGER),
    ("戈尔巴乔夫 1989年", "1989-05-15-gorbachev-in-beijing"),
    ("孟晚舟", MENG),
    ("孟晚舟事件", MENG),
    ("2022年2月", NO_LIMITS),
    ("佩洛西", "2022-08-02-pelosi-in-taiwan"),
    ("金门", QUEMOY),
    ("旅顺", "1955-05-24-port-arthur-returned-to-china"),
    ("北京 1954年", "1954-09-29-khrushchev-visits-beijing"),
    ("里根 邓小平", "1984-04-26-reagan-in-china"),
    ("普京 特朗普 2018年7月", "2018-07-16-trump-putin-helsinki"),
    ("海湖庄园", "2017-04-06-trump-xi-mar-a-lago"),
    ("社会帝国主义", "1970-04-22-three-papers-article-on-lenin-centenary"),
    ("布林肯 王毅 2022年12月", "2022-12-22-blinken-wang-call"),
    ("友谊勋章", "2018-06-08-putin-state-visit-beijing"),
    ("叶利钦 江泽民", "1996-04-25-yeltsin-in-beijing-partnership"),
    # Stories, by their words
    ("the road to no limits", "no-limits"),
    ("from alliance to split", "alliance-to-split"),
]
MISSPELT = [
    ("Kruschev", "Khrushchev"),
    ("Gorbachov", "Gorbachev"),
    ("Kissenger in Beijing", "Kissinger in Beijing"),
    ("Brezhnew", "Brezhnev"),
    ("Khrush", "Khrushchev"),
    ("Цзинпин", "Цзиньпин"),
    ("习进平", "习近平"),
]
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
    for facet in search_answer.FACETS:
        chosen = {"kind": "event"} if facet != "kind" else {"state": "USA"}
        for code, count in search_answer.counts(rows, chosen, facet).items():
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
