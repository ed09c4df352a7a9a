"""What the questions about readouts bring back, from the tiny record and two texts more."""

from pathlib import Path

import pytest

from database import build
from queries import ask, events, readouts
from queries.filters import Filters

COMMUNIQUE, ABM = "1972-02-28-communique", "1972-05-26-abm-treaty"
TEXT = """
[[statement]]
id = "1972-03-{day}-{name}"
date = 1972-03-{day}
speaker = ["{speaker}"]
speaks_for = ["{state}"]
about = ["{about}"]
medium = "readout"
event = "1972-02-28-communique"
topics = {topics}
{partial}
stance = {{ {about} = 1 }}
gist = "What was agreed in Shanghai."
sources = [{{ url = "https://example.org/{name}", publisher = "Archive", language = "en", voice = "{state}", read = "{read}", supports = "words" }}]
added = 2026-11-23
"""  # noqa: E501
WHOLE = {"read": "whole", "partial": ""}
ZHOU = WHOLE | {"day": 21, "name": "zhou", "speaker": "zhou-enlai", "state": "CHN", "about": "USA"}
NIXON = WHOLE | {"day": 22, "name": "nixon", "speaker": "richard-nixon", "state": "USA", "about": "CHN"}
AGAIN = NIXON | {"name": "nixon-again", "read": "excerpt", "partial": "topics_partial = true"}


@pytest.fixture
def three_voices(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Zhou spoke once and was read whole; Nixon spoke twice, the second time read in part."""
    file = data / "statements" / "1972.toml"
    more = [
        TEXT.format(**ZHOU, topics='["taiwan", "indochina"]'),
        TEXT.format(**NIXON, topics='["taiwan", "trade"]'),
        TEXT.format(**AGAIN, topics='["trade", "japan"]'),
    ]
    file.write_text(file.read_text("utf-8") + "".join(more), "utf-8")
    built = build(data)
    monkeypatch.setattr(ask, "built", lambda: built)


@pytest.mark.usefixtures("tiny_record")
def test_one_voice_and_a_joint_text_are_no_pair() -> None:
    assert readouts.pairs(Filters()).empty


@pytest.mark.usefixtures("tiny_record")
def test_a_capital_without_words_of_its_own_is_told() -> None:
    capitals = readouts.capitals(COMMUNIQUE)

    assert capitals[["state", "texts"]].to_numpy().tolist() == [["RUS", 1], ["CHN", 0], ["USA", 0]]
    assert readouts.capitals(ABM)[["state", "texts"]].to_numpy().tolist() == [["RUS", 0], ["USA", 0]]
    assert readouts.capitals("no-such-event").empty


@pytest.mark.usefixtures("three_voices")
def test_a_capital_mentions_what_any_of_its_texts_does() -> None:
    capitals = readouts.capitals(COMMUNIQUE).set_index("state")

    assert list(capitals.loc["CHN", "topics"]) == ["indochina", "taiwan"]
    assert list(capitals.loc["USA", "topics"]) == ["japan", "taiwan", "trade"]
    assert capitals["texts"].to_dict() == {"RUS": 1, "CHN": 1, "USA": 2}


@pytest.mark.usefixtures("three_voices")
def test_a_capital_was_read_whole_only_if_all_its_texts_were() -> None:
    pairs = readouts.pairs(Filters()).set_index("dyad")

    assert pairs.loc["CHN-USA", ["first_whole", "second_whole"]].tolist() == [True, False]
    assert pairs.loc["RUS-CHN", ["first_whole", "second_whole"]].tolist() == [False, True]
    assert sorted(pairs.index) == ["CHN-USA", "RUS-CHN", "RUS-USA"]
    assert list(pairs.loc["RUS-CHN", "statements"]) == ["1972-03-20-brezhnev-on-the-visit", "1972-03-21-zhou"]


@pytest.mark.usefixtures("three_voices")
@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(dyads=("CHN-USA",)), ["CHN-USA"]),
        (Filters.of_years(1973, 1990), []),
        (Filters(weight=5), []),
        (Filters(types=("ASSAULT",)), []),
        (Filters(types=("CONSULT",), dyads=("RUS-USA",)), ["RUS-USA"]),
        (Filters(words="shanghai", dyads=("RUS-CHN",)), ["RUS-CHN"]),
    ],
)
def test_a_choice_brings_back_these_pairs(filters: Filters, expected: list[str]) -> None:
    assert readouts.pairs(filters)["dyad"].tolist() == expected


@pytest.mark.usefixtures("tiny_record")
def test_each_text_has_its_pages() -> None:
    assert readouts.sources(COMMUNIQUE)[["statement", "url"]].to_numpy().tolist() == [
        ["1972-02-28-joint-words", "https://example.com/communique"],
        ["1972-03-20-brezhnev-on-the-visit", "https://example.org/brezhnev"],
    ]


@pytest.mark.usefixtures("tiny_record")
def test_the_same_people_are_two_or_more() -> None:
    assert events.same_people(ABM)[["event", "people"]].to_numpy().tolist() == [
        ["1972-06-mines", "Leonid Brezhnev, Richard Nixon"]
    ]
    assert events.same_people(COMMUNIQUE).empty  # Nixon alone is at both treaties


def test_the_same_place_is_the_five_nearest_in_time(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = (data / "events" / "1976.toml").read_text("utf-8")
    for year in (1975, 1977, 1978, 1979, 1980, 1981):
        again = record.replace("1976-09-09-mao-dies", f"{year}-09-09-again").replace("date = 1976", f"date = {year}")
        again = again.replace("Mao Zedong dies", f"Mao Zedong dies, {year}")
        again = again.replace("context_only = true", 'context_only = true\nplace = "shanghai"')
        (data / "events" / f"{year}.toml").write_text(again, "utf-8")
    built = build(data)
    monkeypatch.setattr(ask, "built", lambda: built)

    assert [day.year for day in events.same_place(COMMUNIQUE)["date"]] == [1975, 1977, 1978, 1979, 1980]
    assert [day.year for day in events.same_place("1981-09-09-again")["date"]] == [1975, 1977, 1978, 1979, 1980]
    assert events.same_place(ABM).empty
