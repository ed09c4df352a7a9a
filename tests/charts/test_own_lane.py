"""A reader's own events in the seismograph: marked, apart, and in no count."""

import datetime as dt

import pandas as pd

from analysis import relation_score
from charts import timeline, timeline_own
from charts.look import Look
from queries import events, record
from queries.filters import Filters

OWN = pd.DataFrame(
    {
        "date": pd.to_datetime(["1972-02-21", "2014-05-21", "1800-01-01"]),
        "precision": ["day", "day", "day"],
        "title": ["<b>Nixon</b> lands", "A contract", "Too early"],
        "pair": ["CHN-USA", "", ""],
        "score": [5.0, None, None],
    }
)


def drawn(own: pd.DataFrame | None, look: Look = Look()) -> object:
    chosen = Filters()
    return timeline.figure(
        events.timeline(chosen),
        scores=relation_score.monthly(events.scored_days(), record.last_day()),
        turning_points=events.turning_points(chosen),
        eras=record.eras(),
        leaders=record.leaders(),
        window=(dt.date(1949, 1, 1), dt.date(2026, 12, 31)),
        selected=None,
        look=look,
        own=own,
    )


def trace(figure: object, name: str) -> object:
    return next((one for one in figure.data if one.name == name), None)


def test_own_events_stand_in_a_marked_lane_and_change_no_other_trace() -> None:
    with_own, without = drawn(OWN), drawn(None)
    mine = trace(with_own, "the reader’s own")

    assert [text.split("<br>")[0] for text in mine.hovertext] == [
        "<b>&lt;b&gt;Nixon&lt;/b&gt; lands</b>", "<b>A contract</b>",
    ]  # fmt: skip
    assert mine.marker.symbol == "diamond-open"
    assert any("2 events, not part of the record" in text for text in trace(with_own, "words").text)
    assert sum(len(one.x) for one in with_own.data if one.name == "events") == sum(
        len(one.x) for one in without.data if one.name == "events"
    )
    assert with_own.layout.height == without.layout.height + timeline_own.HEIGHT + 6


def test_too_many_are_told_as_numbers() -> None:
    many = pd.concat([OWN.head(1)] * 5000, ignore_index=True)
    figure = drawn(many)

    assert list(trace(figure, "several of the reader’s own").text) == ["5000"]
    assert len(trace(figure, "the reader’s own").x) == 0


def test_a_sheet_with_a_height_of_its_own_has_room_for_the_lane() -> None:
    assert drawn(OWN, Look(width=1200, height=760)).layout.height <= 760
