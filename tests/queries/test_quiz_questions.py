"""Five hundred questions of the real record, each held against the record itself; five thousand with `-m whole`."""

from functools import cache

import pandas as pd
import pytest

from analysis import quiz as maker
from queries import quiz
from queries.ask import record
from queries.filters import Filters

CAPITALS = {"RUS": "Moscow", "CHN": "Beijing", "USA": "Washington"}
LEVELS = ["Easy", "Medium", "Hard"]
EACH, SOME, MANY = 28, 6, 60  # questions of a quiz, quizzes of a level in the ordinary run and in the whole one


@pytest.fixture(scope="module", autouse=True, params=[SOME, pytest.param(MANY, marks=pytest.mark.whole)])
def quizzes(request: pytest.FixtureRequest) -> int:
    """How many quizzes of each level are made."""
    return request.param


@cache
def asked(quizzes: int) -> pd.DataFrame:
    made = []
    for level in LEVELS:
        part = Filters(weight=maker.LEVELS[level])
        material = maker.Material(
            quiz.events(part), quiz.meetings(part), quiz.called_off(part), quiz.phrases(part), CAPITALS
        )
        made += [maker.made(material, str(seed), level, EACH).assign(level=level) for seed in range(quizzes)]
    return pd.concat(made, ignore_index=True)


@cache
def rows(sql: str) -> pd.DataFrame:
    return record().cursor().execute(sql).df()


def of(kind: str, quizzes: int) -> pd.DataFrame:
    found = asked(quizzes).query("kind == @kind")
    assert len(found) > 2 * quizzes
    return found


def test_they_are_as_many_as_were_asked_for(quizzes: int) -> None:
    assert len(asked(quizzes)) >= len(LEVELS) * quizzes * EACH * 0.99


def test_options_differ_and_one_is_the_answer(quizzes: int) -> None:
    for one in asked(quizzes).itertuples():
        assert len(set(one.options)) == len(one.options) >= 2
        assert 0 <= one.answer < len(one.options)


@pytest.mark.parametrize("level", LEVELS)
def test_what_came_first_came_first(quizzes: int, level: str) -> None:
    dates = rows("SELECT title, min(date) AS date, count(*) AS n FROM standing_events GROUP BY title").set_index(
        "title"
    )
    for one in of("first", quizzes).query("level == @level").itertuples():
        days = dates.loc[one.options, "date"]
        assert days.nunique() == len(days)
        assert days.idxmin() == one.options[one.answer]
        assert (dates.loc[one.options, "n"] == 1).all()


def test_the_year_is_the_events_year(quizzes: int) -> None:
    dates = rows("SELECT event, date FROM standing_events").set_index("event")["date"]
    for one in of("year", quizzes).itertuples():
        assert one.options[one.answer] == str(dates[one.record].year)


def test_a_phrase_has_one_speaker(quizzes: int) -> None:
    said = rows("""
        SELECT lower(coalesce(phrase, phrase_translation)) AS phrase, list(DISTINCT speakers) AS speakers
        FROM standing_statements WHERE coalesce(phrase, phrase_translation) IS NOT NULL GROUP BY ALL
    """).set_index("phrase")["speakers"]
    for one in of("speaker", quizzes).itertuples():
        phrase = one.prompt[one.prompt.index("“") + 1 : one.prompt.rindex("”")].lower()
        assert list(said[phrase]) == [one.options[one.answer]]


def test_a_capitals_words_are_its_own(quizzes: int) -> None:
    said = rows("SELECT statement, speaks_for FROM standing_statements").set_index("statement")["speaks_for"]
    for one in of("capital", quizzes).itertuples():
        assert [CAPITALS[state] for state in said[one.record]] == [one.options[one.answer]]


def test_only_what_was_called_off_did_not_take_place(quizzes: int) -> None:
    missed = set(rows("SELECT title || ' (' || year || ')' AS title FROM called_off")["title"])
    held = set(rows("SELECT title || ' (' || year(date) || ')' AS title FROM standing_events")["title"])
    for one in of("called_off", quizzes).itertuples():
        assert [option in missed for option in one.options] == [
            place == one.answer for place in range(len(one.options))
        ]
        assert set(one.options) - missed <= held
