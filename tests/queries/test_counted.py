"""What questions count and cut, so that a million events cost a page little more than a thousand."""

import datetime as dt

import pytest

from queries import events, indicators, record, sources
from queries.filters import Filters

pytestmark = pytest.mark.usefixtures("tiny_record")
CLASH, COMMUNIQUE, ABM, MINES = "1969-03-02-clash", "1972-02-28-communique", "1972-05-26-abm-treaty", "1972-06-mines"
FEW = {"stretches": 1, "carried": 1, "told": 5, "selected": ""}


def test_a_choice_is_measured() -> None:
    whole, none = events.extent(Filters()), events.extent(Filters(words="no such word"))

    assert (whole["marks"], whole["events"], list(whole["dyads"])) == (4, 4, ["CHN-USA", "RUS-CHN", "RUS-USA"])
    assert (whole["first_date"], whole["last_date"]) == (dt.datetime(1969, 3, 2), dt.datetime(1972, 6, 1))
    assert (none["events"], list(none["dyads"])) == (0, [])


def test_few_marks_stand_by_themselves_as_on_the_timeline() -> None:
    crowd, marks = events.crowd(Filters(), alone=4, **FEW), events.timeline(Filters())
    columns = ["event", "dyad", "date", "precision", "title", "weight", "type", "score"]

    assert crowd[columns].to_numpy().tolist() == marks[columns].to_numpy().tolist()
    assert set(crowd["marks"]) == {1}


def test_lighter_marks_are_counted_by_lane_stretch_and_height() -> None:
    crowd = events.crowd(Filters(), alone=0, **FEW)

    assert crowd["marks"].sum() == len(events.timeline(Filters()))
    # The treaty (+5) and the mines (−2) lie on either side of zero and are never one mark.
    assert crowd.loc[crowd["dyad"] == "RUS-USA", "score"].tolist() == [5.0, -2.0]


def test_weights_stand_by_themselves_as_long_as_they_are_few() -> None:
    weights = events.timeline(Filters())["weight"]
    most = int((weights == weights.max()).sum())
    crowd = events.crowd(Filters(), alone=most, **FEW)

    assert (crowd.loc[crowd["weight"] == weights.max(), "marks"] == 1).all()


def test_what_lies_behind_a_counted_mark_is_told() -> None:
    row = events.crowd(Filters(dyads=("RUS-USA",)), alone=0, **FEW).set_index("event").loc[ABM]

    assert (list(row["events"]), len(row["titles"]), row["marks"]) == ([ABM], 1, 1)
    assert row["first_date"] == row["last_date"] == dt.datetime(1972, 5, 26)


def test_lists_are_cut_by_the_question() -> None:
    assert events.listed(Filters(), most=2)["event"].tolist() == [CLASH, COMMUNIQUE]
    assert events.newest(Filters(), 2)["event"].tolist() == [MINES, ABM]
    assert events.weightiest(Filters(), 1)["weight"].tolist() == [events.listed(Filters())["weight"].max()]
    assert events.identifiers(Filters(dyads=("RUS-USA",)))["event"].tolist() == [ABM, MINES]


def test_a_stretch_comes_in_parts_with_its_sums() -> None:
    days = (dt.date(1972, 1, 1), dt.date(1972, 12, 31))

    assert events.between(*days, most=1, after=1)["event"].tolist() == [ABM]
    assert events.between(*days, weight=4, most=9)["event"].tolist() == [COMMUNIQUE]
    assert events.sums_between(*days).to_dict() == {"events": 3, "marks": 3, "conflictual": 1}


def test_acts_of_a_day_are_summed() -> None:
    day = events.scored_days().set_index("date").loc["1972-02-28"]

    assert (day["score"], day["acts"], day["events"]) == (9.0, 2, 1)


def test_own_weights_stand_for_all_acts_of_their_kind() -> None:
    own = (("CONSULT", -1.0),)
    days = events.scored_days(own).set_index("date")["score"]

    assert days.loc["1972-02-28"] == 5.0 - 1.0
    assert days.loc["1969-03-02"] == -9.0
    assert sorted(indicators.alike(own)["score"]) == [-9.0, -2.0, 4.0, 5.0]


def test_events_of_a_kind_are_counted_by_month() -> None:
    row = indicators.alike().set_index("month").loc["1972-02-01"]

    assert (row["dyad"], row["day"], row["score"], row["acts"], row["events"]) == ("CHN-USA", 28.0, 9.0, 2, 1)


@pytest.mark.parametrize("filters", [Filters(), Filters(dyads=("RUS-USA",)), Filters(words="no such word")])
def test_a_choice_and_its_identifiers_rest_on_the_same(filters: Filters) -> None:
    named, since = tuple(events.identifiers(filters)["event"]), dt.date(1972, 1, 1)

    assert record.coverage(filters).equals(record.coverage(named))
    assert sources.of_records(filters).equals(sources.of_records(named))
    assert record.changed_since(since, filters, filters).equals(record.changed_since(since, named, filters))


def test_events_of_a_period_and_of_a_series() -> None:
    assert events.of_era("split")["event"].tolist() == [CLASH]
    assert indicators.counted_events(["encounters"])["event"].tolist() == [CLASH]
