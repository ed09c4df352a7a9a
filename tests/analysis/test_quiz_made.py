"""A quiz has one right answer to each question, and is the same for everybody with the same code."""

from itertools import pairwise

import pandas as pd

from analysis import quiz

CAPITALS = {"RUS": "Moscow", "CHN": "Beijing", "USA": "Washington"}


def frame(columns: str, *rows: tuple) -> pd.DataFrame:
    made = pd.DataFrame(rows, columns=columns.split())
    if "date" in made:
        made["date"] = pd.to_datetime(made["date"])
    return made


EVENTS = frame(
    "event date title weight",
    ("1950-a", "1950-02-14", "Treaty signed", 5),
    ("1960-b", "1960-07-16", "Experts withdrawn", 5),
    ("1972-c", "1972-02-21", "A visit to China", 5),
    ("1972-d", "1972-02-21", "The other thing of that day", 5),
    ("1989-e", "1989-05-15", "A visit in May 1989", 5),
    ("2001-f", "2001-07-16", "A treaty of good neighbours", 5),
)
MEETINGS = EVENTS[EVENTS["title"].str.contains("visit|Treaty|other")]
CALLED_OFF = frame(
    "event title year date event_title",
    ("2013-x", "A summit in September", 2013, "2013-08-07", "A summit is cancelled"),
)
PHRASES = frame(
    "statement date event phrase original actor speaker state person event_title",
    ("1972-s", "1972-02-28", "1972-c", "peaceful settlement", None, "nixon", "Nixon", "USA", True, "A visit to China"),
    ("1972-t", "1972-02-28", "1972-c", "Beijing alone decides", None, "zhou", "Zhou", "CHN", True, "A visit to China"),
    ("1990-u", "1990-01-01", None, "new thinking", None, "gorbachev", "Gorbachev", "RUS", True, None),
    ("1991-v", "1991-01-01", None, "a new order", None, "bush", "Bush", "USA", True, None),
    ("1992-w", "1992-01-01", None, "the ministry says", None, "ministry", "Ministry", "CHN", False, None),
)
MATERIAL = quiz.Material(EVENTS, MEETINGS, CALLED_OFF, PHRASES, CAPITALS)


def questions(kind: str, seeds: int = 40) -> list:
    made = pd.concat([quiz.made(MATERIAL, str(seed), "Easy", 20) for seed in range(seeds)])
    return list(made[made["kind"] == kind].itertuples(index=False))


def test_the_same_code_gives_the_same_quiz() -> None:
    one, again = (quiz.made(MATERIAL, "lion", "Easy") for _ in range(2))

    pd.testing.assert_frame_equal(one, again)
    assert not one.equals(quiz.made(MATERIAL, "tiger", "Easy"))


def test_two_events_of_one_day_are_never_asked_for_their_order() -> None:
    dates = EVENTS.set_index("title")["date"]
    for question in questions("first"):
        days = sorted(dates[question.options])
        assert len(question.options) == 3
        assert all(later - earlier >= pd.Timedelta(days=365 * 8) for earlier, later in pairwise(days))
        assert dates[question.options[question.answer]] == days[0]


def test_a_title_that_names_its_year_is_not_asked_for_it() -> None:
    asked = questions("year") + questions("first")

    assert asked
    assert not [one for one in asked if "A visit in May 1989" in one.prompt + str(one.options)]


def test_years_stand_in_order_and_one_is_right() -> None:
    for question in questions("year"):
        assert question.options == sorted(question.options)
        assert question.options[question.answer] in question.record
        assert len(set(question.options)) == 4


def test_only_persons_are_asked_for() -> None:
    asked = questions("speaker")

    assert {one.options[one.answer] for one in asked} == {"Nixon", "Zhou", "Gorbachev", "Bush"}
    assert not [one for one in asked if "Ministry" in one.options]


def test_a_phrase_that_names_a_capital_does_not_tell_whose_it_is() -> None:
    asked = questions("capital")

    assert {one.record for one in asked} == {"1972-s"}
    assert {tuple(sorted(one.options)) for one in asked} == {("Beijing", "Washington")}
    assert {one.options[one.answer] for one in asked} == {"Washington"}


def test_what_did_not_take_place_is_right_and_the_others_did() -> None:
    asked = questions("called_off")

    assert {one.options[one.answer] for one in asked} == {"A summit in September (2013)"}
    titles = set(MEETINGS["title"])
    assert all(option[:-7] in titles for one in asked for option in one.options if option != one.options[one.answer])


def test_nothing_gives_no_questions() -> None:
    nothing = quiz.Material(EVENTS[:0], MEETINGS[:0], CALLED_OFF[:0], PHRASES[:0], CAPITALS)

    assert quiz.made(nothing, "lion", "Easy").empty
